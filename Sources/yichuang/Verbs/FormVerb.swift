import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import Screens

/// `yichuang form NUMBER`: the one application for all the items of a case (一表申请). Looked at, the
/// numbers of people are masked; printed, they are whole.
struct FormVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "form", abstract: say(.formAbstract), discussion: say(.formDiscussion))
  }

  @OptionGroup var paper: CasePaperArguments

  func run() throws {
    try paper.run(paper: { _ in .answer(.form) }, sheet: sheet)
  }

  private func sheet(
    of file: CaseFile, _ place: Workplace, reprint: Int?
  ) throws -> Sheet {
    Sheet(
      form: try place.hall.applicationForm(
        of: file, isMasked: reprint == nil, reprint: reprint ?? 0),
      language: Speech.language)
  }
}
