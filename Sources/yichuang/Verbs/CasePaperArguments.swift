import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases

/// A paper of a case: on standard output it is looked at; into a file it is printed, which is an
/// entry (R30).
struct CasePaperArguments: ParsableArguments {
  @Argument(help: help(.caseNumberHelp, value: "number"))
  var number: String

  @OptionGroup var options: PaperOptions

  @Flag(help: help(.reprintHelp))
  var reprint = false

  @OptionGroup var desk: DeskOptions

  /// - Parameters:
  ///   - prints: how often it came out.
  ///   - sheet: the paper; with the number of the reprint, nil for one that is only looked at.
  ///   - record: writes down that it came out.
  func run(
    prints: (CaseFile) -> Int,
    sheet: (CaseFile, Workplace, _ reprint: Int?) throws -> Sheet,
    record: (CaseFile, Workplace, _ command: String) throws(HallError) -> CaseFile
  ) throws {
    let place = try desk.signInToCases()
    let file = try place.hall.showCase(try place.caseNumber(number), by: place.session).file
    guard let output = options.output else {
      guard !reprint else { throw Failure(.usage, .reprintOfView) }
      return try options.write(try sheet(file, place, nil))
    }
    let paper = try options.bytes(of: sheet(file, place, reprint ? max(1, prints(file)) : 0))
    // Written first, recorded then: printed means that the file says so.
    let printed = try PrintedFile(paper, at: output)
    do {
      _ = try place.perform { id throws(HallError) in try record(file, place, id) }
    } catch {
      printed.takeBack()
      throw error
    }
    printed.keep()
  }
}
