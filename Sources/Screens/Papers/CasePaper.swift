package import CaseEngine
package import Hall
package import Paper
package import Phrases

/// A paper of a case that can be shown and printed.
package nonisolated enum CasePaper: Hashable, Sendable {
  case slip
  case answer(WrittenAnswer)

  /// All that the case has come to: the slip, then the answers, the latest first, then the
  /// application.
  package static func all(of file: CaseFile) -> [CasePaper] {
    (file.accepted == nil ? [] : [.slip]) + file.writtenAnswers.reversed().map(CasePaper.answer)
      + [.answer(.form)]
  }

  /// Nil is the slip.
  package init(_ answer: WrittenAnswer?) { self = answer.map(CasePaper.answer) ?? .slip }

  package var answer: WrittenAnswer? {
    if case .answer(let answer) = self { answer } else { nil }
  }

  package var kind: PaperKind { self == .slip ? .slip : .paper }

  /// How often it came out.
  package func prints(of file: CaseFile) -> Int { file.prints(of: answer) }

  package func name(_ language: Language) -> String {
    switch self {
    case .slip: PaperScreenPhrase.slip.text(language)
    case .answer(.notice): PaperScreenPhrase.notice.text(language)
    case .answer(.declined): PaperScreenPhrase.declined.text(language)
    case .answer(.form): PaperScreenPhrase.form.text(language)
    case .answer(.jointNotice): JointPaperPhrase.noticeTitle.text(language)
    case .answer(.service): ServicePhrase.serviceTitle.text(language)
    case .answer(.granted(let ordinal)):
      PaperScreenPhrase.granted.text(language, String(ordinal))
    case .answer(.meeting(let number)):
      JointScreenPhrase.paper.text(language, String(number))
    case .answer(.refused(let ordinal)):
      PaperScreenPhrase.refused.text(language, String(ordinal))
    case .answer(.tolerance): PaperScreenPhrase.tolerance.text(language)
    case .answer(.undertaking(let ordinal)):
      PaperScreenPhrase.undertaking.text(language, String(ordinal))
    case .answer(.finding(let ordinal)):
      PaperScreenPhrase.finding.text(language, String(ordinal))
    case .answer(.stop(let ordinal, _)): PaperScreenPhrase.stop.text(language, String(ordinal))
    case .answer(.extended(0)): PaperScreenPhrase.extendedCase.text(language)
    case .answer(.extended(let ordinal)):
      PaperScreenPhrase.extended.text(language, String(ordinal))
    }
  }

  /// How a file is called that this print goes into.
  package func fileName(of file: CaseFile) -> String {
    "\(PaperCode.code(answer))-\(file.number)-\(prints(of: file) + 1)"
  }

  /// - Parameters:
  ///   - reprint: 0 for the first print.
  ///   - isPrinted: it comes out, and is not only looked at.
  /// - Returns: nil where the case has no such paper.
  package func sheet(
    of file: CaseFile, reprint: Int, isPrinted: Bool, in hall: ServiceHall, _ language: Language
  ) throws(HallError) -> Sheet? {
    switch self {
    case .slip:
      // A slip's code always fits: it is made here, and short.
      hall.slip(of: file, reprint: reprint).flatMap { try? Sheet(slip: $0, language: language) }
    case .answer(let answer):
      try hall.paper(answer, of: file, isMasked: !isPrinted, reprint: reprint)
        .map { Sheet($0, language: language) }
    }
  }

  /// Writes down that it came out (R30).
  /// - Parameter target: the printer's name; `file` for a file.
  /// - Returns: the case after it.
  package func record(
    of file: CaseFile, target: String = "file", isReprint: Bool, id: String, in hall: ServiceHall,
    by session: Session
  ) throws(HallError) -> CaseFile {
    guard let answer else {
      return try hall.recordPrint(
        of: file.number, target: target, isReprint: isReprint, id: id, by: session)
    }
    return try hall.recordPaper(
      answer, of: file.number, target: target, isReprint: isReprint, id: id, by: session)
  }
}
