import ArgumentParser
import Hall
import Phrases
import WorkCalendar

/// `yichuang demo`: a demonstration hall, made if it is not there.
struct DemoVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo", abstract: say(.demoAbstract), discussion: say(.demoDiscussion))
  }

  @Flag(help: help(.emptyHelp))
  var empty = false

  @OptionGroup var options: HallOptions

  func run() throws {
    let path = try options.path()
    if FileBytes.exists(path) {
      // The terminal reads the hall itself, while the first screen is up.
      if OpenTerminal.isPossible { return try OpenTerminal.run(options) }
      _ = try options.open()
      try Streams.print(say(.demoThere, path))
    } else {
      try make(at: path)
    }
    try Streams.print(say(.demoStaff, Founding.demonstrationPIN))
    if OpenTerminal.isPossible { try OpenTerminal.run(options) }
  }

  private func make(at path: String) throws {
    let shipped = try ShippedFiles()
    let now = options.moment()
    let requests = empty ? [:] : try shipped.requests()
    let maker = try HallMaker(
      folder: shipped.countyFolder, shipped: shipped,
      day: empty ? now.date : DemonstrationCases.foundingDay(before: now.date))
    var cases = 0
    try maker.make(at: path) { store throws(HallError) in
      guard !empty else { return }
      cases = try DemonstrationCases(in: store, requests: requests, now: now).make()
    }
    try Streams.print(maker.summary(path))
    if cases > 0 { try Streams.print(say(.demoCases, String(cases))) }
  }
}
