internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Terminal

/// A paper of a case that can be shown and printed.
nonisolated enum CasePaper: Hashable, Sendable {
  case slip
  case answer(WrittenAnswer)

  /// All that the case has come to: the slip, then the answers, the latest first, then the
  /// application.
  static func all(of file: CaseFile) -> [CasePaper] {
    (file.accepted == nil ? [] : [.slip]) + file.writtenAnswers.reversed().map(CasePaper.answer)
      + [.answer(.form)]
  }

  /// How often it came out.
  func prints(of file: CaseFile) -> Int {
    switch self {
    case .slip: file.slipPrints
    case .answer(let answer): file.answerPrints[answer, default: 0]
    }
  }

  func name(_ language: Language) -> String {
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
  func fileName(of file: CaseFile) -> String {
    let word =
      switch self {
      case .slip: "slip"
      case .answer(.notice): "notice"
      case .answer(.declined): "declined"
      case .answer(.form): "form"
      case .answer(.jointNotice): "joint-notice"
      case .answer(.service): "service"
      case .answer(.granted(let ordinal)): "granted-\(ordinal)"
      case .answer(.meeting(let number)): "meeting-\(number)"
      case .answer(.refused(let ordinal)): "refused-\(ordinal)"
      case .answer(.tolerance): "tolerance"
      case .answer(.undertaking(let ordinal)): "undertaking-\(ordinal)"
      case .answer(.finding(let ordinal)): "finding-\(ordinal)"
      case .answer(.stop(let ordinal, let number)): "stop-\(ordinal)-\(number)"
      case .answer(.extended(let ordinal)): "extended-\(ordinal)"
      }
    return "\(word)-\(file.number)-\(prints(of: file) + 1)"
  }

  /// - Parameters:
  ///   - reprint: 0 for the first print.
  ///   - isPrinted: it comes out, and is not only looked at.
  /// - Returns: nil where the case has no such paper.
  func sheet(
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
  /// - Returns: the case after it.
  func record(
    of file: CaseFile, isReprint: Bool, id: String, at desk: Desk
  ) throws(HallError) -> CaseFile {
    switch self {
    case .slip:
      try desk.hall.recordPrint(
        of: file.number, target: "file", isReprint: isReprint, id: id, by: desk.session)
    case .answer(let answer):
      try desk.hall.recordPaper(
        answer, of: file.number, target: "file", isReprint: isReprint, id: id, by: desk.session)
    }
  }
}
