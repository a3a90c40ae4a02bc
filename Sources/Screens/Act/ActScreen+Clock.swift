internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Storage
internal import Phrases
internal import Terminal
internal import WorkCalendar

/// Stops, corrections and extensions: what they ask for, and what F10 does (R25, R26).
extension ActScreen {
  typealias Fields = [ActForm<ActFields.Name>.Field]

  // MARK: Fields

  func stopFields(_ env: Env) -> Fields {
    [
      .init(
        name: .ground, label: env.text(ActPhrase.link),
        content: .options(choices.links.map { $0.label(env) }, selected: nil)),
      .init(
        name: .length, label: env.text(ActPhrase.length), content: .text(TextField(limit: 3)),
        help: env.text(ActPhrase.lengthHelp)),
    ]
  }

  func resumeFields(_ env: Env) -> Fields {
    let ground = Fields.Element(
      name: .ground, label: env.text(ActPhrase.over),
      content: .options(choices.stops.map { $0.ground.title(env.language) }, selected: nil))
    let finding = Fields.Element(
      name: .finding, label: env.text(ActPhrase.outcome), content: .text(TextField(limit: 200)),
      help: env.text(ActPhrase.outcomeHelp))
    return choices.stops.count > 1 ? [ground, finding] : [finding]
  }

  func askFields(_ env: Env) -> Fields {
    [
      .init(
        name: .materials, label: env.text(ActPhrase.materials),
        content: .marks(choices.materials.map(\.name), marked: [], cursor: 0)),
      .init(
        name: .length, label: env.text(ActPhrase.within),
        content: .text(TextField(String(CaseFile.daysToCorrect), limit: 3)),
        help: env.text(ActPhrase.withinHelp)),
    ]
  }

  func extendFields(_ env: Env) -> Fields {
    [
      .init(
        name: .length, label: env.text(ActPhrase.extraDays), content: .text(TextField(limit: 2)),
        help: env.text(ActPhrase.extraDaysHelp)),
      .init(
        name: .approver, label: env.text(ActPhrase.approver),
        content: .options(choices.approvers.map { "\($0.name) \($0.number)" }, selected: nil)),
      .init(
        name: .why, label: env.text(ActPhrase.reason), content: .text(TextField(limit: 200)),
        help: env.text(ActPhrase.extendWhyHelp)),
    ]
  }

  // MARK: Doing it

  mutating func stop(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let choice = form.option(.ground), choices.links.indices.contains(choice) else {
      return reject(.ground, .chooseFirst, env)
    }
    guard let days = Int(form.text(.length)) else { return reject(.length, .notANumber, env) }
    let ground = choices.links[choice].name
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.stop(
        ordinal, of: number, ground: ground, expecting: days, id: id, by: session, seen: seen)
    }
  }

  mutating func resume(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    var ground: String?
    if choices.stops.count > 1 {
      guard let choice = form.option(.ground) else { return reject(.ground, .chooseFirst, env) }
      ground = choices.stops[choice].ground.word
    }
    let finding = form.text(.finding)
    let (hall, session, number, id, seen) = facts
    return perform { [ground] () throws(HallError) in
      try hall.resume(
        ordinal, of: number, ground: ground, finding: finding.isEmpty ? nil : finding, id: id,
        by: session, seen: seen)
    }
  }

  mutating func askFor(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    let codes = form.marks(.materials).map { choices.materials[$0].code }
    guard !codes.isEmpty else { return reject(.materials, .markFirst, env) }
    guard let days = Int(form.text(.length)) else { return reject(.length, .notANumber, env) }
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.askFor(
        codes, ordinal, of: number, expecting: days, id: id, by: session, seen: seen)
    }
  }

  mutating func extend(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let days = Int(form.text(.length)) else { return reject(.length, .notANumber, env) }
    guard let choice = form.option(.approver), choices.approvers.indices.contains(choice) else {
      return reject(.approver, .chooseFirst, env)
    }
    let why = form.text(.why)
    guard !why.isEmpty else { return reject(.why, .reasonNeeded, env) }
    let approver = choices.approvers[choice].number
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.extend(
        ordinal, of: number, days: days, approver: approver, reason: why, id: id, by: session,
        seen: seen)
    }
  }

  func verify(_ ordinal: Int) -> [Command<Answer>] {
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.verify(ordinal, of: number, id: id, by: session, seen: seen)
    }
  }
}

extension SpecialLink {
  /// `专家评审（行政许可法第四十五条，最多 10 个工作日）`.
  nonisolated fileprivate func label(_ env: Env) -> String {
    let law = procedure.map { _ in env.text(ActPhrase.procedure) }
    let most = (promised ?? limit).map {
      env.text(ActPhrase.atMost, $0.limit.text(env.language))
    }
    let facts = [law, most].compactMap { $0 }
    return facts.isEmpty
      ? name
      : env.text(
        ActPhrase.linkFacts, name, facts.joined(separator: env.text(CaseScreenPhrase.comma)))
  }
}
