import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases

/// `yichuang notice NUMBER --kind K`: what else the applicant is told, or promises, in writing.
struct NoticeVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "notice", abstract: say(.noticeAbstract), discussion: say(.noticeDiscussion))
  }

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    /// Of the whole case.
    case notice, declined, tolerance
    /// Of one sub-task.
    case refused, undertaking, finding
  }

  @Option(help: help(.noticeKindHelp))
  var kind: Kind

  @Option(help: help(.noticeTaskHelp, value: "k"))
  var task: Int?

  @OptionGroup var paper: CasePaperArguments

  func validate() throws {
    let isOfTask = [.refused, .undertaking, .finding].contains(kind)
    guard isOfTask == (task != nil) else { throw ValidationError(say(.noticeTaskNeeded)) }
  }

  func run() throws {
    try paper.run(prints: { $0.answerPrints[answer, default: 0] }, sheet: sheet) {
      file, place, id throws(HallError) in
      try place.hall.recordPaper(
        answer, of: file.number, target: "file", isReprint: paper.reprint, id: id,
        by: place.session)
    }
  }

  private var answer: WrittenAnswer {
    // The parser lets none of the last three through without a sub-task.
    let task = task ?? 0
    return switch kind {
    case .notice: .notice
    case .declined: .declined
    case .tolerance: .tolerance
    case .refused: .refused(task: task)
    case .undertaking: .undertaking(task: task)
    case .finding: .finding(task: task)
    }
  }

  private func sheet(
    of file: CaseFile, _ place: Workplace, reprint: Int?
  ) throws -> Sheet {
    guard let sheet = try sheet(of: file, place.hall, reprint ?? 0) else {
      throw Failure(.refused(.wrongState(file.state), file))
    }
    return sheet
  }

  /// - Returns: nil where the case has come to no such paper.
  private func sheet(
    of file: CaseFile, _ hall: ServiceHall, _ reprint: Int
  ) throws(HallError) -> Sheet? {
    let language = Speech.language
    return switch kind {
    case .notice:
      hall.notice(of: file, reprint: reprint).map { Sheet(notice: $0, language: language) }
    case .declined:
      try hall.declined(file, reprint: reprint).map { Sheet(refusal: $0, language: language) }
    case .refused:
      try hall.refusal(of: task ?? 0, in: file, reprint: reprint)
        .map { Sheet(refusal: $0, language: language) }
    case .tolerance, .undertaking, .finding:
      hall.letter(answer, of: file, reprint: reprint)
        .map { Sheet(letter: $0, language: language) }
    }
  }
}
