import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import Screens

/// `yichuang notice NUMBER --kind K`: what else the applicant is told, or promises, in writing.
struct NoticeVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "notice", abstract: say(.noticeAbstract), discussion: say(.noticeDiscussion))
  }

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    /// Of the whole case.
    case notice, declined, acceptance, tolerance
    /// What was handed out, to whom.
    case service
    /// Of one sub-task; an extension of the case without one.
    case granted, refused, undertaking, finding, stop, extended
    /// Of a joint procedure, and of all the items of a project.
    case meeting, joint
  }

  @Option(help: help(.noticeKindHelp))
  var kind: Kind

  @Option(help: help(.noticeTaskHelp, value: "k"))
  var task: Int?

  @Option(help: ClockHelpPhrase.noticeStop.help("n"))
  var stop: Int?

  @Option(help: JointHelpPhrase.noticeMeeting.help("n"))
  var meeting: Int?

  @OptionGroup var paper: CasePaperArguments

  func validate() throws {
    guard (kind == .meeting) == (meeting != nil) else {
      throw ValidationError(JointHelpPhrase.noticeMeetingNeeded.text(Speech.language))
    }
    guard stop == nil || kind == .stop else {
      throw ValidationError(ClockHelpPhrase.noticeStopAlone.here)
    }
    if kind == .extended { return }
    let isOfTask = [.granted, .refused, .undertaking, .finding, .stop].contains(kind)
    guard isOfTask == (task != nil) else { throw ValidationError(say(.noticeTaskNeeded)) }
  }

  func run() throws {
    try paper.run(paper: { .answer(answer(of: $0)) }, sheet: sheet)
  }

  private func answer(of file: CaseFile) -> WrittenAnswer {
    // The parser lets none of the others through without a sub-task.
    let task = task ?? 0
    return switch kind {
    case .notice: .notice
    case .declined: .declined
    case .acceptance: .acceptance
    case .tolerance: .tolerance
    case .joint: .jointNotice
    case .service: .service
    case .granted: .granted(task: task)
    case .meeting: .meeting(number: meeting ?? 0)
    case .refused: .refused(task: task)
    case .undertaking: .undertaking(task: task)
    case .finding: .finding(task: task)
    case .extended: .extended(task: task)
    // The latest where none is named.
    case .stop: .stop(task: task, number: stop ?? file.task(task)?.stops.count ?? 0)
    }
  }

  private func sheet(
    of file: CaseFile, _ place: Workplace, reprint: Int?
  ) throws -> Sheet {
    let written = try place.hall.paper(
      answer(of: file), of: file, isMasked: reprint == nil, reprint: reprint ?? 0)
    guard let written else { throw Failure(.refused(.wrongState(file.state), file)) }
    return Sheet(written, language: Speech.language)
  }
}
