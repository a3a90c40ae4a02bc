import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Paper
import Phrases

/// `yichuang plan REQUEST.json`: what would become of it; writes nothing.
struct PlanVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plan", abstract: say(.planAbstract))
  }

  @Argument(help: help(.requestHelp, value: "file"))
  var file: String

  @Flag(help: help(.jsonHelp))
  var json = false

  @Flag(help: JointHelpPhrase.planNotice.help())
  var jointNotice = false

  @OptionGroup var paper: PrintedOptions
  @OptionGroup var options: HallOptions

  func validate() throws {
    guard !json || !jointNotice else {
      throw ValidationError(JointHelpPhrase.noticeAndJSON.text(Speech.language))
    }
    guard jointNotice || paper.areLeftOut else {
      throw ValidationError(PaperHelpPhrase.ofJointNotice.text(Speech.language))
    }
  }

  func run() throws {
    let request = try RequestFile(file)
    let hall = try options.open()
    let draft = request.draft(collectAt: hall.edition.places.first?.code ?? "")
    let plan = try request.locating(in: hall.edition) { () throws(HallError) in
      let plan = try hall.plan(draft)
      if let fault = hall.fault(in: draft, of: plan) { throw .intake(fault) }
      if let refusal = plan.refusal(of: draft.corrections ?? [:]) { throw .refused(refusal, nil) }
      guard hall.edition.place(draft.collectAt) != nil else {
        throw .refused(.unknownPlace(draft.collectAt), nil)
      }
      return plan
    }
    guard !jointNotice else {
      let sheet = Sheet(
        jointNotice: hall.jointNotice(of: plan, for: draft), language: Speech.language)
      return try paper.write(sheet, called: "joint-notice", in: hall)
    }
    let view = hall.view(of: plan, for: draft, Speech.language)
    try Streams.print(json ? view.json.text : CaseText(view).text)
  }
}

/// A request with the name of its file, so that whatever is wrong with it is said with the place.
struct RequestFile {
  let name: String
  let request: IntakeRequest

  /// - Throws: `.badInput` with all that is wrong, a line each.
  init(_ name: String) throws(Failure) {
    self.name = name
    let bytes = try FileBytes.read(name)
    do { request = try IntakeRequest(json: bytes) } catch {
      let lines = error.faults.map { $0.line(in: name, Speech.language) }
      throw Failure(.badInput, lines.joined(separator: "\n"))
    }
  }

  func draft(collectAt place: String) -> IntakeDraft { request.draft(collectAt: place) }

  /// Runs `body`; what the file could mend is thrown with its line and key.
  func locating<Value>(
    in edition: Edition, _ body: () throws(HallError) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch {
      guard let fault = fault(of: error, in: edition) else { throw Failure(error) }
      throw Failure(.badInput, fault.line(in: name, Speech.language))
    }
  }

  private func fault(of error: HallError, in edition: Edition) -> RequestFault? {
    switch error {
    case .intake(.plan(let plan)):
      // A rule of the calendar or the catalogue, which no request can mend, keeps its own number.
      request.fault(of: Refusal.plan(plan), in: edition)
    case .intake(let fault): request.fault(of: fault, in: edition)
    case .refused(let refusal, _): request.fault(of: refusal, in: edition)
    default: nil
    }
  }
}
