import ArgumentParser
import Hall
import Phrases
import Storage
import WorkCalendar

extension StaffVerb {
  /// `staff signins`: wrong PINs, what ended them, and new PINs (R33).
  struct SignIns: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "signins", abstract: say(.staffSignInsAbstract))
    }

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      let place = try desk.signIn()
      let found = try place.hall.signIns(limit: limit, by: place.session)
      try Streams.print(
        json ? [JSONValue.list(found.map(\.json)).text] : found.map { $0.line(place.hall) })
    }
  }
}

extension KeptSignIn {
  fileprivate func line(_ hall: ServiceHall) -> String {
    let said =
      switch entry.kind {
      case .wrongPIN: say(.wrongPINLine, String(wrongInARow))
      case .signedIn: say(.signedInLine)
      case .pinIssued: say(.pinIssuedLine, hall.staffName(entry.actor))
      }
    let clock = entry.clockWasFixed ? "  " + say(.clockWasFixed) : ""
    return "\(entry.at.iso)  \(entry.staff)  \(said)\(clock)"
  }

  fileprivate var json: JSONValue {
    .object([
      .init("at", .text(entry.at.iso)), .init("kind", .text(entry.kind.rawValue)),
      .init("staff", .text(entry.staff)), .init("actor", .text(entry.actor)),
      .init("wrong", .whole(wrongInARow)), .init("clockFixed", .bool(entry.clockWasFixed)),
    ])
  }
}
