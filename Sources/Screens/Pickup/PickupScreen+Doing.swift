internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// What is asked before something is done about the selected case, and the doing of it.
extension PickupScreen {
  func ask(_ action: Action, _ env: Env) -> [Command<Answer>] {
    guard let entry = list.current else { return [.refuse("")] }
    switch action {
    case .told:
      let options = Telling.Way.allCases.map {
        ChoiceList.Option($0.name(env.language), Answer.way($0))
      }
      return [
        .ask(
          .choose(
            env.text(PickupScreenPhrase.how, entry.applicantName), from: ChoiceList(options)))
      ]
    case .wish:
      var wish = entry.wish
      wish.together.toggle()
      return [
        .ask(
          .confirm(
            env.text(PickupScreenPhrase.wishQuestion, entry.applicantName),
            [wish.shown(env.language)], yes: env.text(PickupScreenPhrase.wish),
            then: .wish(wish)))
      ]
    case .telephone:
      return prompt(.purposeQuestion, 60, [env.text(CaseScreenPhrase.purposeRecorded)], env) {
        .purpose($0)
      }
    case .days:
      let why = env.text(PickupScreenPhrase.notDays)
      return [
        .ask(
          .prompt(
            env.text(PickupScreenPhrase.daysQuestion), field: TextField(limit: 3),
            check: { Int($0.trimmed).map { $0 < 0 } ?? true ? why : nil },
            then: { .days(Int($0.trimmed) ?? 0) }))
      ]
    case .send: return [.push(ParcelScreen(desk: desk, .send(entry.keys), entry))]
    case .entrust: return entrust(entry)
    case .delivered:
      return waybill(entry).map { [.push(ParcelScreen(desk: desk, .deliver($0), entry))] } ?? []
    case .slot: return prompt(.slotQuestion, 8, [], env) { .slot($0) }
    case .returned: return prompt(.reasonQuestion, 60, [], env) { .reason($0) }
    case .move:
      return prompt(.bearerQuestion, 40, [desk.hall.placeName(entry.collectAt)], env) {
        .bearer($0)
      }
    case .arrive: return arrive(entry)
    case .open, .next, .back, .paper, .places, .reload: return []
    }
  }

  private func prompt(
    _ question: PickupScreenPhrase, _ limit: Int, _ lines: [String], _ env: Env,
    then answer: @escaping (String) -> Answer
  ) -> [Command<Answer>] {
    let empty = env.text(PickupScreenPhrase.empty)
    return [
      .ask(
        .prompt(
          env.text(question), lines, field: TextField(limit: limit),
          check: { $0.trimmed.isEmpty ? empty : nil }, then: { answer(String($0.trimmed)) }))
    ]
  }

  func waybill(_ entry: PickupEntry) -> String? {
    entry.lines.lazy.compactMap { line -> String? in
      line.away.flatMap(\.broughtBy)
    }.first
  }

  /// To whoever brings what the applicant of the selected case wants brought: all of that kind; of one
  /// who wants it otherwise, that case alone.
  private func entrust(_ entry: PickupEntry) -> [Command<Answer>] {
    let bringer = entry.wish.way.kind.bringer
    let load: MessengerScreen.Load =
      switch bringer {
      case .villageAgent?, .steward?: .wanted(bringer ?? .steward, point: entry.collectAt)
      case .courier?, nil: .ofCase(entry.caseNumber)
      }
    return [.push(MessengerScreen(desk: desk, load))]
  }

  private func transferList(_ entry: PickupEntry) -> String? {
    entry.lines.lazy.compactMap { line -> String? in
      if case .list(let number, _)? = line.away { number } else { nil }
    }.first
  }

  // MARK: Doing

  func answered(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    guard let entry = list.current else { return [] }
    switch answer {
    case .way(let way):
      return perform(entry) { hall, number, id, session, seen throws(HallError) in
        try hall.tell(
          number, of: entry.keys, way: way, note: nil, id: id, by: session, seen: seen)
      }
    case .wish(let wish):
      return perform(entry) { hall, number, id, session, seen throws(HallError) in
        try hall.take(wish, for: number, id: id, by: session, seen: seen)
      }
    case .slot(let slot):
      return perform(entry) { hall, number, id, session, seen throws(HallError) in
        try hall.shelve(entry.keys, of: number, in: slot, id: id, by: session, seen: seen)
      }
    case .reason(let reason):
      guard let waybill = waybill(entry) else { return [] }
      return perform(entry) { hall, number, id, session, seen throws(HallError) in
        try hall.returned(
          waybill, of: number, reason: reason, id: id, by: session, seen: seen)
      }
    case .purpose(let purpose): return reveal(entry, purpose)
    case .bearer(let bearer): return move(entry, bearer, env)
    default: return []
    }
  }

  private func perform(
    _ entry: PickupEntry,
    _ body:
      @escaping @Sendable (ServiceHall, String, String, Session, Int) throws(HallError) -> CaseFile
  ) -> [Command<Answer>] {
    let (hall, session, id) = (desk.hall, desk.session, RandomIdentifier.make())
    return [
      .perform(
        { () throws(HallError) in
          try body(hall, entry.caseNumber, id, session, entry.version)
        }, then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  private func reveal(_ entry: PickupEntry, _ purpose: String) -> [Command<Answer>] {
    let (hall, session, id) = (desk.hall, desk.session, RandomIdentifier.make())
    return [
      .perform(
        { () throws(HallError) in
          try hall.reveal(entry.caseNumber, purpose: purpose, id: id, by: session)
        }, then: { .revealed($0) }, orElse: { .failed($0) })
    ]
  }

  /// All that goes where the selected case's outputs go.
  private func move(_ entry: PickupEntry, _ bearer: String, _ env: Env) -> [Command<Answer>] {
    let (hall, session, place, language) =
      (desk.hall, desk.session, entry.collectAt, env.language)
    return [
      .perform(
        { () throws(HallError) in
          try hall.signOut(to: place, bearer: bearer, { $0.title(language) }, by: session)
        }, then: { .listed($0) }, orElse: { .failed($0) })
    ]
  }

  private func arrive(_ entry: PickupEntry) -> [Command<Answer>] {
    guard let list = transferList(entry) else { return [] }
    let (hall, session) = (desk.hall, desk.session)
    return [
      .perform(
        { () throws(HallError) in try hall.signIn(list, by: session) }, then: { .came($0) },
        orElse: { .failed($0) })
    ]
  }
}
