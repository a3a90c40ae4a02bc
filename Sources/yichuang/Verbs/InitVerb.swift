import ArgumentParser
import Catalogue
import Hall
import Phrases
import Storage
import WorkCalendar

/// `yichuang init --hall DIR`: an empty hall from a hall folder.
struct InitVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: say(.initAbstract), discussion: say(.initDiscussion))
  }

  @Option(name: .customLong("hall"), help: help(.initFolderHelp, value: "folder"))
  var folder: String

  @OptionGroup var options: HallOptions

  func run() throws {
    let maker = try HallMaker(
      folder: folder, shipped: ShippedFiles(), day: options.moment().date)
    try options.check(maker.edition.profile)
    let path = try options.path()
    let issued = try maker.make(at: path)
    try Streams.print([maker.summary(path)] + issued.map(\.line))
    if !issued.isEmpty { try Streams.print(say(.oneTimePINs)) }
  }
}

extension HallMaker {
  /// What was made, in one line.
  func summary(_ path: String) -> String {
    say(
      .hallMade, edition.profile.name, path, String(edition.departments.count),
      String(edition.matters.count), String(edition.items.count))
  }
}

extension IssuedPIN {
  /// `0001  name  PIN 123456`.
  var line: String { say(.pinLine, member.number, member.name, pin) }
}
