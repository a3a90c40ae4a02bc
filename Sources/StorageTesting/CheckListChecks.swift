import Storage
import WorkCalendar

extension StoreCheck {
  static let checkListChecks: [StoreCheck] = [
    StoreCheck("check-lists have serials of their own") { store, _, findings in
      let day = SampleHall.today
      findings.equal(try store.reserveSerial(on: day), 1, "a case's serial")
      findings.equal(
        try (1...3).map { _ in try store.reserveCheckListSerial(on: day) }, [1, 2, 3], "serials")
      findings.equal(
        try store.reserveCheckListSerial(on: day.adding(days: 1)), 1, "the next day's first")
      findings.equal(try store.reserveSerial(on: day), 2, "the case's next")
    },
    StoreCheck("a check-list is kept whole, found by number and draft, replaced by number") {
      store, _, findings in
      findings.equal(try store.checkList("D1"), nil, "none")
      let (first, second) = (list("D1", draft: "a"), list("D2", draft: "b"))
      try store.keep(first)
      try store.keep(second)
      findings.equal(try store.checkList("D1"), first, "by number")
      findings.equal(try store.checkList(ofDraft: "b"), second, "by draft")
      let changed = list("D1", draft: "a", body: "{\"x\":1}")
      try store.keep(changed)
      findings.equal(try store.checkList("D1"), changed, "replaced")
      findings.equal(try store.checkList(ofDraft: "c"), nil, "of no draft")
    },
    StoreCheck("a check-list goes after its last day, and not on it") { store, _, findings in
      let day = SampleHall.today
      try store.keep(list("D1", draft: "a", until: day))
      try store.keep(list("D2", draft: "b", until: day.adding(days: 1)))
      try store.dropCheckLists(endedBefore: day)
      findings.equal(try store.checkList("D1")?.number, "D1", "on its last day")
      try store.dropCheckLists(endedBefore: day.adding(days: 1))
      findings.equal(try store.checkList("D1"), nil, "the day after")
      findings.equal(try store.checkList("D2")?.number, "D2", "the other")
    },
  ]

  private static func list(
    _ number: String, draft: String, until: CivilDate = SampleHall.today, body: String = "{}"
  ) -> KeptCheckList {
    KeptCheckList(
      number: number, draft: draft, at: Moment(milliseconds: 7), staff: "1001",
      place: "hall-county", until: until, edition: 1, body: body)
  }
}
