import CaseEngine
import Catalogue
import Phrases
import WorkCalendar

/// What became of a request, for the clerk: behind the number, which stands alone on standard
/// output for scripts.
enum AnswerText {
  static func lines(_ file: CaseFile) -> [String] {
    switch file.state {
    case .draft: [say(.answerReceived)]
    case .correction: [say(.answerNotice)] + missing(file)
    case .declined: [say(.answerDeclined, grounds(file.declined))]
    case .accepted, .decided, .ready, .closed: [say(.answerAccepted, promise(file))]
    }
  }

  private static func promise(_ file: CaseFile) -> String {
    guard let promise = file.promise else { return "" }
    let due = promise.due.iso
    return promise.isProvisional ? say(.provisionalDate, due) : due
  }

  /// Everything that is missing, with how to mend each (R9).
  private static func missing(_ file: CaseFile) -> [String] {
    (file.notice?.materials ?? []).compactMap { file.material($0) }
      .filter { $0.state == .missing }
      .map { material in
        let line = say(.missingLine, material.code, material.name, material.basis)
        return material.hint.map { say(.withHint, line, $0) } ?? line
      }
  }

  private static func grounds(_ grounds: Grounds?) -> String {
    guard let grounds else { return "" }
    let language = Speech.language
    return say(.groundsLine, grounds.reason.name(language), grounds.basis.name(language))
  }
}
