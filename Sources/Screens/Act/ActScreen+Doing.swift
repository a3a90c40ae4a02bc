internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Storage
internal import Phrases
internal import Terminal
internal import WorkCalendar

/// What F10 does.
extension ActScreen {
  mutating func go(_ env: Env) -> [Command<Answer>] {
    guard let form else { return [] }
    switch act {
    case .approve(let ordinal): return approve(ordinal, form, env)
    case .stop(let ordinal): return stop(ordinal, form, env)
    case .resume(let ordinal): return resume(ordinal, form, env)
    case .askFor(let ordinal): return askFor(ordinal, form, env)
    case .extend(let ordinal): return extend(ordinal, form, env)
    case .extendCase: return extendCase(form, env)
    case .reopen(let ordinal): return reopen(ordinal, form, env)
    case .verify(let ordinal): return verify(ordinal)
    case .examine(let ordinal), .simulate(let ordinal): return examine(ordinal, form, env)
    case .answer(let ordinal): return answer(ordinal, form, env)
    case .refuse, .decline: return sayNo(form, env)
    }
  }

  mutating func reject(
    _ name: ActFields.Name, _ phrase: ActPhrase, _ env: Env
  ) -> [Command<Answer>] {
    form?.reject(name, env.text(phrase))
    return [.refuse(env.text(phrase))]
  }

  private mutating func approve(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    var documents: [DocumentFacts] = []
    for output in task?.outputs ?? [] {
      let typed = form.text(.validUntil(output.key))
      let day = CivilDate(iso: typed)
      if !typed.isEmpty, day == nil {
        return reject(.validUntil(output.key), .notADay, env)
      }
      if let day, day <= desk.hall.now().date {
        return reject(.validUntil(output.key), .alreadyOver, env)
      }
      let (number, holder) = (form.text(.number(output.key)), form.text(.holder(output.key)))
      documents.append(
        DocumentFacts(
          index: output.key.index, number: number.isEmpty ? nil : number, validUntil: day,
          holder: holder.isEmpty ? nil : holder))
    }
    let (hall, session, number, id, seen) = facts
    return perform { [documents] () throws(HallError) in
      try hall.approve(
        ordinal, of: number, documents: documents, id: id, by: session, seen: seen)
    }
  }

  private mutating func examine(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let choice = form.option(.agreement) else { return reject(.agreement, .chooseFirst, env) }
    let why = form.text(.why)
    let agrees = choice == 0
    guard agrees || !why.isEmpty else { return reject(.why, .reasonNeeded, env) }
    let (hall, session, number, id, seen) = facts
    let reason = why.isEmpty ? nil : why
    let isAhead = act == .simulate(ordinal)
    return perform { () throws(HallError) in
      if isAhead {
        try hall.simulate(
          ordinal, of: number, agrees: agrees, reason: reason, id: id, by: session, seen: seen)
      } else {
        try hall.examine(
          ordinal, of: number, agrees: agrees, reason: reason, id: id, by: session, seen: seen)
      }
    }
  }

  private mutating func answer(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let choice = form.option(.holds) else { return reject(.holds, .chooseFirst, env) }
    let (finding, stamp) = (form.text(.finding), form.text(.stamp))
    guard !finding.isEmpty else { return reject(.finding, .findingNeeded, env) }
    guard !stamp.isEmpty || task?.isInternalCheck != true else {
      return reject(.stamp, .stampNeeded, env)
    }
    let found = CheckFinding(
      holds: choice == 0, finding: finding, stamp: stamp.isEmpty ? nil : stamp)
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.answer(ordinal, of: number, finding: found, id: id, by: session, seen: seen)
    }
  }

  private mutating func sayNo(
    _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let reason = form.option(.reason) else { return reject(.reason, .chooseFirst, env) }
    guard let basis = form.option(.basis) else { return reject(.basis, .chooseFirst, env) }
    let choices = ActFields(act)
    let remark = form.text(.remark)
    let grounds = Grounds(
      reason: choices.reasons[reason], basis: choices.bases(task)[basis],
      remark: remark.isEmpty ? nil : remark)
    let (hall, session, number, id, seen) = facts
    let ordinal = act.ordinal
    return perform { () throws(HallError) in
      if let ordinal {
        try hall.refuse(
          ordinal, of: number, grounds: grounds, id: id, by: session, seen: seen)
      } else {
        try hall.decline(number, grounds: grounds, id: id, by: session, seen: seen)
      }
    }
  }

  var facts: (ServiceHall, Session, String, String, Int) {
    (desk.hall, desk.session, file.number, commandID, version)
  }

  func perform(
    _ work: @escaping @Sendable () throws(HallError) -> CaseFile
  ) -> [Command<Answer>] {
    [.perform(work, then: { .done($0) }, orElse: { .failed($0) })]
  }
}
