import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import WorkCalendar

/// What leaves the window otherwise than by hand: the cabinet, the courier, the list to another place.
extension PickupVerb {
  /// `pickup slot NUMBER --slot S`.
  struct Slot: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "slot", abstract: PickupHelpPhrase.slot.here())
    }

    @OptionGroup var named: CaseArguments

    @Option(help: PickupHelpPhrase.slotHelp.help("slot"))
    var slot: String

    @Option(help: PickupHelpPhrase.outputHelp.help("k.n"))
    var output: [OutputArgument] = []

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.shelve(output.keys, of: number, in: slot, id: id, by: place.session)
      }
    }
  }

  /// `pickup send NUMBER --carrier C --waybill N`.
  struct Send: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "send", abstract: PickupHelpPhrase.send.here())
    }

    @OptionGroup var named: CaseArguments

    @Option(help: PickupHelpPhrase.carrierHelp.help("carrier"))
    var carrier: String

    @Option(help: PickupHelpPhrase.waybillHelp.help("waybill"))
    var waybill: String

    @OptionGroup var address: AddressArguments

    @Option(help: PickupHelpPhrase.outputHelp.help("k.n"))
    var output: [OutputArgument] = []

    func run() throws {
      guard address.isWhole else { throw Failure(.usage, PickupHelpPhrase.badWish.here()) }
      try named.perform { place, number, id throws(HallError) in
        try place.hall.send(
          output.keys, of: number, carrier: carrier, waybill: waybill, to: address.addressee,
          id: id, by: place.session)
      }
    }
  }

  /// `pickup entrust --agent NAME --agent-number N`.
  struct Entrust: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "entrust", abstract: MessengerPhrase.verb.here(),
        discussion: MessengerPhrase.verbHelp.here())
    }

    @Option(help: MessengerPhrase.nameHelp.help("name"))
    var agent: String

    @Option(help: MessengerPhrase.staffHelp.help("number"))
    var agentNumber: String

    @Option(help: MessengerPhrase.pointHelp.help("place"))
    var point: String?

    @Option(name: .customLong("case"), help: PickupHelpPhrase.caseHelp.help("number"))
    var cases: [String] = []

    @OptionGroup var address: AddressArguments
    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard address.isWhole, address.addressee == nil || cases.count == 1 else {
        throw ValidationError(MessengerPhrase.verbNeeds.here())
      }
    }

    func run() throws {
      let place = try desk.signInToCases()
      try paper.check(in: place.hall)
      let numbers = try cases.map { try place.caseNumber($0) }
      let messenger = Messenger(
        point == nil ? .steward : .villageAgent, name: agent, staff: agentNumber, point: point)
      let list = try place.hall.entrust(
        to: messenger, of: numbers.isEmpty ? nil : numbers, addressee: address.addressee,
        PickupVerb.title, by: place.session)
      try paper.sayFirst(list.number)
      try paper.write(
        Sheet(delivery: list, language: Speech.language), called: "delivery-\(list.number)",
        in: place.hall)
    }
  }

  /// `pickup slots`.
  struct Slots: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "slots", abstract: MessengerPhrase.slots.here())
    }

    @OptionGroup var shown: PickupListArguments

    func run() throws {
      let place = try shown.desk.signInToCases()
      let entries = try place.hall.inSlots(
        at: try shown.place(place), limit: shown.limit, by: place.session)
      try shown.print(entries, place, orElse: MessengerPhrase.noSlots.here())
    }
  }

  /// `pickup delivered NUMBER --waybill N --to NAME`.
  struct Delivered: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "delivered", abstract: PickupHelpPhrase.delivered.here())
    }

    @OptionGroup var named: CaseArguments

    @Option(help: PickupHelpPhrase.waybillHelp.help("waybill"))
    var waybill: String

    @Option(help: PickupHelpPhrase.signerHelp.help("name"))
    var to: String

    @Option(help: PickupHelpPhrase.dayHelp.help("date"))
    var day: DayArgument?

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.delivered(
          waybill, of: number, to: to, on: day?.date, id: id, by: place.session)
      }
    }
  }

  /// `pickup returned NUMBER --waybill N --reason R`.
  struct Returned: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "returned", abstract: PickupHelpPhrase.returned.here())
    }

    @OptionGroup var named: CaseArguments

    @Option(help: PickupHelpPhrase.waybillHelp.help("waybill"))
    var waybill: String

    @Option(help: PickupHelpPhrase.reasonHelp.help("text"))
    var reason: String

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.returned(
          waybill, of: number, reason: reason, id: id, by: place.session)
      }
    }
  }

  /// `pickup move --to PLACE --bearer NAME`.
  struct Move: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "move", abstract: PickupHelpPhrase.move.here())
    }

    @Option(help: PickupHelpPhrase.toHelp.help("place"))
    var to: String

    @Option(help: PickupHelpPhrase.bearerHelp.help("name"))
    var bearer: String

    @Option(name: .customLong("case"), help: PickupHelpPhrase.caseHelp.help("number"))
    var cases: [String] = []

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      try paper.check(in: place.hall)
      let numbers = try cases.map { try place.caseNumber($0) }
      let list = try place.hall.signOut(
        to: to, of: numbers.isEmpty ? nil : numbers, bearer: bearer, PickupVerb.title,
        by: place.session)
      try paper.sayFirst(list.number)
      try paper.write(
        Sheet(transfer: list, language: Speech.language), called: "documents-\(list.number)",
        in: place.hall)
    }
  }

  /// `pickup arrived LIST`.
  struct Arrived: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "arrived", abstract: PickupHelpPhrase.arrived.here())
    }

    @Argument(help: PickupHelpPhrase.listHelp.help("list"))
    var list: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let count = try place.hall.signIn(list, by: place.session)
      try Streams.print(PickupHelpPhrase.came.here(String(count)))
    }
  }

  /// `pickup show LIST`: one between places, or one that somebody brings to applicants.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: PickupHelpPhrase.show.here())
    }

    @Argument(help: PickupHelpPhrase.listHelp.help("list"))
    var list: String

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let sheet: Sheet
      do throws(HallError) {
        sheet = Sheet(
          delivery: try place.hall.deliveryList(list, PickupVerb.title, by: place.session),
          language: Speech.language)
      } catch .pickup(.noSuchList) {
        sheet = Sheet(
          transfer: try place.hall.transferList(list, PickupVerb.title, by: place.session),
          language: Speech.language)
      }
      try paper.write(sheet, called: "documents-\(list)", in: place.hall)
    }
  }

  private static func title(_ output: Output) -> String { output.title(Speech.language) }
}
