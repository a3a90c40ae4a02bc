import ArgumentParser
import CaseEngine
import Phrases

/// What an agent's authority was, besides its number or date.
struct MandateArguments: ParsableArguments {
  @Option(name: .customLong("authority-kind"), help: MandatePhrase.documentOption.help())
  var kind: Mandate.Document?

  @Option(name: .customLong("authority-from"), help: MandatePhrase.giverOption.help("name"))
  var giver: String?

  @Option(name: .customLong("authority-until"), help: MandatePhrase.untilOption.help("date"))
  var until: DayArgument?

  /// nil where nothing was said.
  var mandate: Mandate? { Mandate(kind, from: giver, until: until?.date).ifStated }
}

extension MandatePhrase {
  fileprivate func help(_ value: String? = nil) -> ArgumentHelp {
    let text = text(Speech.language)
    return value.map { ArgumentHelp("\(text)", valueName: $0) } ?? ArgumentHelp("\(text)")
  }
}

extension Mandate.Document: ExpressibleByArgument {}
