import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases

/// `yichuang slip NUMBER`: the collection slip (R30). On standard output it is looked at; into a
/// file it is printed, which is an entry.
struct SlipVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "slip", abstract: say(.slipAbstract), discussion: say(.slipDiscussion))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text }

  @Argument(help: help(.caseNumberHelp, value: "number"))
  var number: String

  @Option(help: help(.formatHelp))
  var format = Format.text

  @Option(help: help(.columnsHelp))
  var columns = PaperWidth.page

  @Option(help: help(.outputHelp, value: "file"))
  var output: String?

  @Flag(help: help(.reprintHelp))
  var reprint = false

  @OptionGroup var desk: DeskOptions

  func run() throws {
    let place = try desk.signInToCases()
    let file = try place.hall.showCase(try place.caseNumber(number), by: place.session).file
    guard let output else {
      guard !reprint else { throw Failure(.usage, .reprintOfView) }
      return try Streams.write(Array(try text(of: file, place, reprint: 0).utf8))
    }
    let paper = try text(of: file, place, reprint: reprint ? max(1, file.slipPrints) : 0)
    // Written first, recorded then: printed means that the file says so.
    let printed = try PrintedFile(paper, at: output)
    do {
      _ = try place.perform { id throws(HallError) in
        try place.hall.recordPrint(
          of: file.number, target: "file", isReprint: reprint, id: id, by: place.session)
      }
    } catch {
      printed.takeBack()
      throw error
    }
    printed.keep()
  }

  private func text(of file: CaseFile, _ place: Workplace, reprint: Int) throws -> String {
    guard let slip = place.hall.slip(of: file, reprint: reprint) else {
      throw Failure(.refused(.wrongState(file.state), file))
    }
    return try Sheet(slip: slip, language: Speech.language).text(columns)
  }
}

extension PaperWidth: ExpressibleByArgument {
  public init?(argument: String) {
    guard let columns = Int(argument), let width = PaperWidth(rawValue: columns) else { return nil }
    self = width
  }

  public static var allValueStrings: [String] { allCases.map { String($0.columns) } }
  public var defaultValueDescription: String { String(columns) }
}
