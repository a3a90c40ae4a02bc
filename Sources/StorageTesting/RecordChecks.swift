import Storage
import WorkCalendar

extension StoreCheck {
  static let recordChecks: [StoreCheck] = [
    StoreCheck("serials run from 1 each day, and none is given twice") { store, _, findings in
      let day = SampleHall.today
      findings.equal(
        try (1...5).map { _ in try store.reserveSerial(on: day) }, [1, 2, 3, 4, 5], "serials")
      findings.equal(try store.reserveSerial(on: day.adding(days: 1)), 1, "the next day's first")
      findings.equal(try store.reserveSerial(on: day), 6, "the first day's next")
    },
    StoreCheck("staff are kept whole, replaced by number and listed by number") {
      store, _, findings in
      findings.equal(try store.staff(), [], "staff of an empty store")
      findings.equal(try store.staffMember("1001"), nil, "nobody")
      let members = ["2001", "1001"].map { member($0, windows: ["A03", "B01"]) }
      for member in members { try store.keep(member) }
      findings.equal(try store.staff(), members.reversed(), "staff")
      let changed = StaffMember(
        number: "1001", name: "o'Neil", role: .officer, department: "SJ", place: "hall-county",
        windows: [], pinHash: "$argon2id$2", mustChangePIN: true)
      try store.keep(changed)
      findings.equal(try store.staffMember("1001"), changed, "the changed one")
      findings.equal(try store.staff(), [changed, members[0]], "staff after the change")
    },
    StoreCheck("R6: an edition once published is never replaced") { store, _, findings in
      findings.equal(try store.editions(), [], "editions of an empty store")
      let first = edition(1, texts: ["hall.yaml", "items/b.yaml", "items/a.yaml"])
      try store.publish(first)
      findings.equal(
        failure { () throws(StoreFailure) in try store.publish(edition(1, texts: ["x"])) }, .exists,
        "publishing 1 again")
      findings.equal(try store.editions(), [first], "editions after the refusal")
      let second = edition(2, texts: [])
      try store.publish(second)
      findings.equal(try store.editions(), [first, second], "editions")
    },
    StoreCheck("calendar tables are replaced whole, each kind for itself") { store, _, findings in
      findings.equal(try store.calendar(.official), [], "tables of an empty store")
      let tables = ["2026", "2025"].map { KeptText(name: $0, text: "day\t\($0)\n") }
      try store.keepCalendar(.official, tables)
      try store.keepCalendar(.provisional, [KeptText(name: "2027", text: "")])
      findings.equal(try store.calendar(.official), tables, "official tables")
      try store.keepCalendar(.official, Array(tables.prefix(1)))
      findings.equal(try store.calendar(.official), [tables[0]], "official tables, replaced")
      findings.equal(try store.calendar(.provisional).map(\.name), ["2027"], "provisional tables")
    },
    StoreCheck("a setting is nil until kept, and then its last value") { store, _, findings in
      findings.equal(try store.setting("key"), nil, "a setting never kept")
      try store.keepSetting("key", "")
      findings.equal(try store.setting("key"), "", "an empty setting")
      try store.keepSetting("key", "value")
      findings.equal(try store.setting("key"), "value", "a setting")
    },
    StoreCheck("the draft that a case was made of goes with its first entry, and no other") {
      store, hall, findings in
      let append = hall.intake()
      for id in [append.command, "another"] {
        try store.keepDraft(
          KeptDraft(id: id, staff: "1001", at: Moment(milliseconds: 1), body: "{}"))
      }
      findings.equal(try store.drafts(of: "1001").count, 2, "drafts before it")
      _ = try store.append(append)
      findings.equal(try store.drafts(of: "1001").map(\.id), ["another"], "drafts after it")
      let late = hall.renamed(
        hall.append(to: append.number, before: nil), command: "another")
      let version = append.after.file.version
      findings.equal(try store.append(late), .conflict(version: version), "a second intake")
      findings.equal(
        try store.drafts(of: "1001").map(\.id), ["another"], "drafts after a conflict")
    },
    StoreCheck("drafts are each clerk's own, the latest first, and go when dropped") {
      store, _, findings in
      let drafts = [("a", "1001", 1), ("b", "1001", 3), ("c", "1002", 2), ("d", "1001", 3)]
        .map { KeptDraft(id: $0.0, staff: $0.1, at: Moment(milliseconds: $0.2), body: "{}") }
      for draft in drafts { try store.keepDraft(draft) }
      findings.equal(try store.drafts(of: "1001").map(\.id), ["d", "b", "a"], "drafts of 1001")
      let later = KeptDraft(
        id: "a", staff: "1001", at: Moment(milliseconds: 9), body: "{\"name\":\"x\"}")
      try store.keepDraft(later)
      try store.dropDraft("b")
      try store.dropDraft("none")
      findings.equal(try store.drafts(of: "1001"), [later, drafts[3]], "drafts after changes")
      findings.equal(try store.drafts(of: "1002"), [drafts[2]], "drafts of 1002")
    },
  ]

  private static func member(_ number: String, windows: [String]) -> StaffMember {
    StaffMember(
      number: number, name: "\u{5f20}\u{4e09}", role: .clerk, department: nil,
      place: "hall-county", windows: windows, pinHash: "$argon2id$1", mustChangePIN: false)
  }

  private static func edition(_ number: Int, texts: [String]) -> KeptEdition {
    KeptEdition(
      number: number, date: SampleHall.today,
      files: texts.map { KeptText(name: $0, text: "name: \($0)\n") })
  }

  /// Why it failed; nil when it did not.
  static func failure(_ body: () throws(StoreFailure) -> Void) -> StoreFailure.Code? {
    do {
      try body()
      return nil
    } catch { return error.code }
  }
}
