import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import Storage
import WorkCalendar

extension MessengerPhrase {
  func here() -> String { text(Speech.language) }

  func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here())", valueName: value)
  }
}

extension PickupHelpPhrase {
  func here(_ facts: String...) -> String { text(Speech.language, facts) }

  func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here())", valueName: value)
  }

  var help: ArgumentHelp { ArgumentHelp("\(here())") }
}

/// `yichuang pickup`: telling applicants, and where outputs are until they are handed out.
struct PickupVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pickup", abstract: PickupHelpPhrase.abstract.here(),
      discussion: PickupHelpPhrase.discussion.here(),
      subcommands: [
        List.self, Calls.self, Told.self, Unclaimed.self, Wish.self, Slot.self, Slots.self,
        Send.self,
        Entrust.self, Delivered.self, Returned.self, Out.self, Move.self, Arrived.self, Show.self,
      ])
  }

  /// `pickup list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: PickupHelpPhrase.list.here())
    }

    @OptionGroup var shown: PickupListArguments

    func run() throws {
      let place = try shown.desk.signInToCases()
      let at = try shown.place(place)
      let entries = try place.hall.toTell(at: at, limit: shown.limit, by: place.session)
      try shown.print(entries, place, orElse: PickupHelpPhrase.nobodyToTell.here())
    }
  }

  /// `pickup calls`: the same as a paper to take to the telephone (取件通知单).
  struct Calls: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "calls", abstract: PickupHelpPhrase.calls.here())
    }

    @Option(help: PickupHelpPhrase.placeHelp.help("place"))
    var at: String?

    @Flag(help: PickupHelpPhrase.allHelp.help)
    var all = false

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let at = all ? nil : self.at ?? place.session.place
      let entries = try place.hall.toTell(at: at, by: place.session)
      let calls = try place.hall.pickupPaper(of: entries, at: at, \.title, by: place.session)
      try paper.write(
        Sheet(pickup: calls, language: Speech.language), called: "calls", in: place.hall)
    }
  }

  /// `pickup told NUMBER --by telephone`.
  struct Told: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "told", abstract: PickupHelpPhrase.told.here())
    }

    @OptionGroup var named: CaseArguments

    @Option(help: PickupHelpPhrase.byHelp.help("way"))
    var by: Telling.Way

    @Option(help: PickupHelpPhrase.noteHelp.help("text"))
    var note: String?

    @Option(help: PickupHelpPhrase.outputHelp.help("k.n"))
    var output: [OutputArgument] = []

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.tell(
          number, of: output.keys, way: by, note: note, id: id, by: place.session)
      }
    }
  }

  /// `pickup unclaimed --days N`.
  struct Unclaimed: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "unclaimed", abstract: PickupHelpPhrase.unclaimed.here())
    }

    @OptionGroup var shown: PickupListArguments

    @Option(help: PickupHelpPhrase.daysHelp.help("n"))
    var days = 0

    func run() throws {
      guard days >= 0 else { throw Failure(.usage, .badCount) }
      let place = try shown.desk.signInToCases()
      let entries = try place.hall.outstanding(
        .waiting, at: try shown.place(place), readyFor: days, limit: shown.limit, by: place.session)
      try shown.print(entries, place, orElse: PickupHelpPhrase.nothing.here())
    }
  }

  /// `pickup out --standing posting|leaving|moving|sent`.
  struct Out: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "out", abstract: PickupHelpPhrase.out.here())
    }

    @OptionGroup var shown: PickupListArguments

    @Option(help: PickupHelpPhrase.standingHelp.help("standing"))
    var standing: Output.Standing?

    @Option(help: MessengerPhrase.byAgentHelp.help("number"))
    var agent: String?

    func run() throws {
      let place = try shown.desk.signInToCases()
      let all: [Output.Standing] =
        standing.map { [$0] } ?? (agent == nil ? [.posting, .leaving, .moving, .sent] : [.sent])
      let entries = try all.flatMap {
        try place.hall.outstanding(
          $0, at: try shown.place(place), limit: shown.limit, by: place.session)
      }.filter { entry in
        agent == nil || entry.lines.contains { $0.messenger?.staff == agent }
      }
      try shown.print(entries, place, orElse: PickupHelpPhrase.nothing.here())
    }
  }

  /// `pickup wish NUMBER --together | --singly`.
  struct Wish: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "wish", abstract: PickupHelpPhrase.wish.here())
    }

    @OptionGroup var named: CaseArguments

    @Flag(help: PickupHelpPhrase.togetherHelp.help)
    var together = false

    @Flag(help: PickupHelpPhrase.singlyHelp.help)
    var singly = false

    @Flag(name: .customLong("window-pickup"), help: PickupHelpPhrase.windowHelp.help)
    var noCourier = false

    @Flag(help: PickupHelpPhrase.cabinetHelp.help)
    var cabinet = false

    @Option(help: MessengerPhrase.bringerHelp.help("who"))
    var by: Bringer?

    @OptionGroup var address: AddressArguments

    func run() throws {
      let isBrought = address.addressee != nil
      let ways = [noCourier, cabinet, isBrought].count { $0 }
      guard !(together && singly), ways <= 1, by == nil || isBrought,
        together || singly || ways == 1, address.isWhole
      else { throw Failure(.usage, PickupHelpPhrase.badWish.here()) }
      try named.perform { place, number, id throws(HallError) in
        var wish = try place.hall.showCase(number, by: place.session).file.wish
        if together || singly { wish.together = together }
        if noCourier { wish.way = .window }
        if cabinet { wish.way = .cabinet }
        if let to = address.addressee { wish.way = .brought(by: by ?? .courier, to: to) }
        return try place.hall.take(wish, for: number, id: id, by: place.session)
      }
    }
  }
}

extension PickupEntry.Line {
  /// What it is called, in the language that is spoken.
  var title: String { kind.title(name, Speech.language) }
}

extension Telling.Way: ExpressibleByArgument {}
extension Bringer: ExpressibleByArgument {}
extension Output.Standing: ExpressibleByArgument {}
