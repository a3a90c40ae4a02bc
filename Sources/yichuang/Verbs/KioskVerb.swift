import ArgumentParser
import Catalogue
import Hall
import Phrases
import Screens
import Terminal
import WorkCalendar

extension KioskPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

/// `yichuang kiosk --place P`: a terminal that the public uses by itself (自助办事).
struct KioskVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kiosk", abstract: KioskPhrase.abstract.here,
      discussion: KioskPhrase.discussion.here)
  }

  @Option(help: KioskPhrase.placeHelp.help("place"))
  var place: String

  @Option(help: KioskPhrase.folderHelp.help("folder"))
  var outputFolder: String?

  @OptionGroup var options: HallOptions

  func run() throws {
    let hall = try options.open()
    guard let kiosk = Kiosk(in: hall, at: place) else {
      let known = hall.edition.places.map(\.code)
        .joined(separator: HallPhrase.listSeparator.text(Speech.language))
      throw Failure(
        .usage, KioskPhrase.unknownPlace.text(Speech.language, place, known))
    }
    guard OpenTerminal.isPossible else {
      throw Failure(.usage, KioskPhrase.needsTerminal.here)
    }
    let readings = Readings(text: try ShippedFiles().text("readings.tsv"))
    let index = SearchIndex(edition: hall.edition, readings: readings, on: hall.now().date)
    let folder = try outputFolder ?? OpenTerminal.folder(named: "kiosk", beside: options)
    let failure = MainActor.assumeIsolated {
      OpenTerminal.show(
        KioskScreen(kiosk: kiosk, index: index, folder: folder), options.now,
        status: kiosk.place.name)
    }
    if let failure { throw failure }
  }
}
