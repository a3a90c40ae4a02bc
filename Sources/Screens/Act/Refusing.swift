internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

extension Desk {
  /// What others wrote meanwhile, a line each.
  nonisolated func lines(
    _ since: [KeptEntry], of file: CaseFile, _ language: Language
  ) -> [String] {
    since.compactMap { kept in
      guard let event = try? kept.recorded().event else { return nil }
      let name = hall.staffName(kept.entry.actor)
      let line = event.line(language, in: file, staff: hall.staffName)
      return "\(kept.entry.at.clock) \(name)  \(line)"
    }
  }

  /// Why something did not happen, with the names of people and departments.
  func sentence(_ error: HallError, _ env: Env) -> String {
    guard case .refused(_, let file) = error else { return error.sentence(env.language) }
    let names = CaseNames(hall.edition, file: file, staff: hall.staffName)
    return error.sentence(env.language, in: names)
  }
}

extension Dialog {
  /// Tells what others did to the case meanwhile; nothing was written.
  static func changed(_ lines: [String], _ env: Env) -> Dialog {
    let text = (lines + ["", env.text(ActPhrase.askAgain)]).joined(separator: "\n")
    return .notice(env.text(ActPhrase.changed), text)
  }
}

extension Terminal.Command {
  /// Says why something did not happen: on the message line where it fits whole, else in a window.
  static func no(_ error: HallError, at desk: Desk, _ env: Env) -> [Terminal.Command<Answer>] {
    let sentence = desk.sentence(error, env)
    guard sentence.columns > env.size.columns - 2 else { return [.refuse(sentence)] }
    return [.refuse(""), .ask(.notice(env.text(ActPhrase.notDone), sentence))]
  }
}
