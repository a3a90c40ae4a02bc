import ArgumentParser
import Hall
import Paper
import Phrases

extension CatalogueVerb {
  /// `catalogue chart CODE`: how it goes through the hall (综合受理流程图).
  struct Chart: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "chart", abstract: ChartPhrase.abstract.text(Speech.language))
    }

    @Argument(
      help: ArgumentHelp("\(ChartPhrase.codeHelp.text(Speech.language))", valueName: "code"))
    var code: String

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var options: HallOptions

    func run() throws {
      let hall = try options.open()
      guard let chart = try hall.chart(of: code) else { throw Failure(.no, .noSuchMatter, code) }
      try paper.write(
        Sheet(chart: chart, language: Speech.language), called: "chart-\(code)", in: hall)
    }
  }
}
