import ArgumentParser
import CaseEngine
import Hall
import Phrases
import Storage

/// `yichuang intake REQUEST.json`: accepts, gives the one-time notice, or declines.
struct IntakeVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "intake", abstract: say(.intakeAbstract), discussion: say(.intakeDiscussion))
  }

  @Argument(help: help(.requestHelp, value: "file"))
  var file: String?

  @Option(name: .customLong("checklist"), help: help(.fromCheckListHelp, value: "number"))
  var checkList: String?

  @Option(help: help(.receivedHelp, value: "all|code,..."))
  var received: String?

  @Flag(help: help(.againHelp))
  var again = false

  @Flag(help: help(.identitySeenHelp))
  var identitySeen = false

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  private func check() throws(Failure) {
    guard (file == nil) != (checkList == nil) else { throw Failure(.usage, .requestOrCheckList) }
    guard checkList != nil || (received == nil && !again && !identitySeen) else {
      throw Failure(.usage, .requestOrCheckList)
    }
  }

  func run() throws {
    try check()
    if let checkList { return try takeIn(checkList) }
    guard let file else { return }
    let request = try RequestFile(file)
    if let fault = request.request.applicantFault() {
      throw Failure(.badInput, fault.line(in: file, Speech.language))
    }
    let place = try desk.signIn()
    let draft = request.draft(collectAt: place.session.place)
    let alike = try alike(draft, at: place, request)
    let taken = try request.locating(in: place.hall.edition) { () throws(HallError) in
      try place.hall.takeIn(draft, answer: request.request.answer, by: place.session)
    }
    try end(taken, alike, place)
  }

  /// The request of a check-list, with the materials that were brought.
  private func takeIn(_ number: String) throws {
    let place = try desk.signIn()
    let opened = try place.hall.openCheckList(number, again: again, by: place.session)
    for line in opened.changes.lines(Speech.language) { Streams.complain(line) }
    var draft = opened.draft
    for code in try brought(draft, place.hall) { draft.marks[code] = .received }
    if identitySeen, !draft.toggleIdentitySeen() {
      throw Failure(HallError.intake(.missing(draft.visitorID)))
    }
    let alike = try place.hall.duplicates(of: draft, in: try place.hall.plan(draft))
    try end(try place.hall.takeIn(draft, by: place.session), alike, place)
  }

  private func brought(
    _ draft: IntakeDraft, _ hall: ServiceHall
  ) throws(HallError) -> [String] {
    guard received != "all" else { return try hall.plan(draft).missing.map(\.code) }
    return received?.split(separator: ",").map { String($0.trimmed) } ?? []
  }

  private func end(_ taken: CaseFile, _ alike: [CaseRow], _ place: Workplace) throws {
    for row in alike { Streams.complain(row.warning) }
    try report(taken, place)
    if taken.state == .correction || taken.state == .declined { throw Failure(.no) }
  }

  /// Open cases for the same thing (R15); none when the command acted before.
  private func alike(
    _ draft: IntakeDraft, at place: Workplace, _ request: RequestFile
  ) throws(Failure) -> [CaseRow] {
    try request.locating(in: place.hall.edition) { () throws(HallError) in
      guard try !place.hall.hasActed(draft.id) else { return [] }
      return try place.hall.duplicates(of: draft, in: try place.hall.plan(draft))
    }
  }

  private func report(_ file: CaseFile, _ place: Workplace) throws {
    let view = try place.hall.view(of: file, Speech.language)
    guard !json else { return try Streams.print(view.json.text) }
    try Streams.print(file.number)
    for line in AnswerText.lines(file) { Streams.complain(line) }
  }
}

extension CaseRow {
  fileprivate var warning: String {
    say(.alike, number, matterName, state.name(Speech.language))
  }
}
