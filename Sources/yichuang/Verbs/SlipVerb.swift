import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import Screens

/// `yichuang slip NUMBER`: the collection slip (R30). On standard output it is looked at; into a
/// file it is printed, which is an entry.
struct SlipVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "slip", abstract: say(.slipAbstract), discussion: say(.slipDiscussion))
  }

  @OptionGroup var paper: CasePaperArguments

  func run() throws {
    try paper.run(paper: { _ in .slip }, sheet: sheet)
  }

  private func sheet(
    of file: CaseFile, _ place: Workplace, reprint: Int?
  ) throws -> Sheet {
    guard let slip = place.hall.slip(of: file, reprint: reprint ?? 0) else {
      throw Failure(.refused(.wrongState(file.state), file))
    }
    return try Sheet(slip: slip, language: Speech.language)
  }
}
