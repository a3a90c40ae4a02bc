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

  @OptionGroup var options: HallOptions

  func run() throws {
    let path = try options.path()
    if FileBytes.exists(path) {
      // The terminal reads the hall itself, while the first screen is up.
      if OpenTerminal.isPossible { return try OpenTerminal.run(options) }
      _ = try options.open()
      try Streams.print(say(.demoThere, path))
    } else {
      let shipped = try ShippedFiles()
      let maker = try HallMaker(
        folder: shipped.countyFolder, shipped: shipped, day: options.moment().date)
      _ = try maker.make(at: path)
      try Streams.print(maker.summary(path))
    }
    try Streams.print(say(.demoStaff, Founding.demonstrationPIN))
    if OpenTerminal.isPossible { try OpenTerminal.run(options) }
  }
}
