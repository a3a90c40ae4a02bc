internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// Who carries the case for its applicant (代办), and the cases beside it.
extension CaseScreen {
  /// What may be done about a steward now, by whom; none where nothing may.
  private func stewardActs(_ file: CaseFile) -> [StewardScreen.Act] {
    guard file.state.isOpen else { return [] }
    let isClerk = desk.session.member.role.may(.takeIn)
    let runs = file.steward != nil && desk.hall.mayRunErrands(for: file, desk.session)
    return (runs ? [.run] : []) + (isClerk ? [.assign] : [])
      + (isClerk && file.steward != nil ? [.end] : [])
  }

  /// The errand stands first, since it is what is written most.
  func steward(_ sight: CaseSight, _ env: Env) -> [Command<Answer>] {
    let file = sight.file
    var options = stewardActs(file).map {
      ChoiceList.Option(env.text($0.phrase(file)), Answer.steward($0))
    }
    if let steward = file.steward {
      options.append(
        ChoiceList.Option(
          env.text(StewardScreenPhrase.others, steward.name), Answer.carried(steward)))
    }
    guard options.count > 1 else { return options.first.map { pushed($0.value) } ?? [] }
    return [.ask(.choose(env.text(StewardScreenPhrase.which), from: ChoiceList(options)))]
  }

  func pushed(_ answer: Answer) -> [Command<Answer>] {
    guard let sight else { return [] }
    switch answer {
    case .steward(let act): return [.push(StewardScreen(desk: desk, act: act, sight: sight))]
    case .carried(let steward):
      let group = CaseGroupScreen.Group.steward(steward.key, name: steward.name)
      return [.push(CaseGroupScreen(desk: desk, group: group))]
    default: return []
    }
  }

  func notStewardable(_ env: Env) -> String? {
    guard let file else { return env.text(CaseScreenPhrase.notRead) }
    if file.steward != nil || !stewardActs(file).isEmpty { return nil }
    let role = desk.session.member.role
    return role.may(.takeIn)
      ? env.text(StewardScreenPhrase.isOver)
      : HallError.forbidden(.takeIn, role).sentence(env.language)
  }

  func openProject() -> [Command<Answer>] {
    guard let code = file?.projectCode else { return [] }
    return [.push(CaseGroupScreen(desk: desk, group: .project(code)))]
  }

  func noProject(_ env: Env) -> String? {
    guard let file else { return env.text(CaseScreenPhrase.notRead) }
    return file.projectCode == nil ? env.text(GroupPhrase.noProject) : nil
  }
}

extension StewardScreen.Act {
  fileprivate func phrase(_ file: CaseFile) -> StewardScreenPhrase {
    switch self {
    case .assign: file.steward == nil ? .assign : .handOn
    case .run: .run
    case .end: .end
    }
  }
}
