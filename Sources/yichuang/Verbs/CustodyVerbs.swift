import ArgumentParser
import CaseEngine
import Hall
import Phrases
import Storage

extension CustodyHelpPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

extension CustodyPhrase {
  fileprivate func said(_ arguments: String...) -> String { text(Speech.language, arguments) }
}

/// The key that two halls have, in a file of its own.
struct SharedKey: ParsableArguments {
  private static let shortest = 32

  @Option(name: .customLong("key"), help: CustodyHelpPhrase.key.help("file"))
  var path: String?

  /// Its bytes; nil where none is named.
  /// - Throws: `.badInput` for a file that cannot be read or is too short to be a key.
  func bytes() throws(Failure) -> [UInt8]? {
    guard let path else { return nil }
    let bytes = try FileBytes.read(path)
    guard bytes.count >= Self.shortest else {
      throw Failure(.badInput, CustodyPhrase.badKey.said(path))
    }
    return bytes
  }
}

extension CaseVerb {
  /// `case export NUMBER --to PLACE --output FILE`: to another hall (三级联动).
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "export", abstract: CustodyHelpPhrase.export.here,
        discussion: CustodyHelpPhrase.exportDiscussion.here)
    }

    @OptionGroup var named: CaseArguments

    @Option(help: CustodyHelpPhrase.to.help("place"))
    var to: String?

    @Option(help: CustodyHelpPhrase.output.help("file"))
    var output: String

    @Option(help: CustodyHelpPhrase.reason.help("text"))
    var reason: String?

    @Flag(help: CustodyHelpPhrase.again.help(""))
    var again = false

    @OptionGroup var key: SharedKey

    func validate() throws {
      let destination = to.map { $0.trimmed.isEmpty } ?? true
      guard again ? to == nil && reason == nil : !destination else {
        throw ValidationError(CustodyPhrase.onlyAgain.said())
      }
    }

    func run() throws {
      let secret = try key.bytes()
      let place = try named.desk.signIn()
      let number = try place.caseNumber(named.number)
      guard let to else { return try writeAgain(number, secret, place) }
      while true {
        let departure = try place.asked { () throws(HallError) in
          try place.hall.departure(
            of: number, to: String(to.trimmed), reason: reason, key: secret,
            id: RandomIdentifier.make(), by: place.session)
        }
        let staged = try StagedFile(departure.file.text, for: output)
        guard try gone(departure, staged, place) else { continue }
        return try finish(staged, departure.after, departure.file, place)
      }
    }

    /// The entry after the file: whatever goes wrong before it leaves the case here.
    private func gone(
      _ departure: Departure, _ staged: StagedFile, _ place: Workplace
    ) throws -> Bool {
      do {
        let isGone = try place.hall.depart(departure)
        if !isGone { staged.drop() }
        return isGone
      } catch {
        staged.drop()
        throw Failure(error)
      }
    }

    private func writeAgain(_ number: String, _ secret: [UInt8]?, _ place: Workplace) throws {
      let (after, file) = try place.hall.transferFile(of: number, key: secret, by: place.session)
      try finish(try StagedFile(file.text, for: output), after, file, place)
    }

    private func finish(
      _ staged: StagedFile, _ after: CaseFile, _ file: TransferFile, _ place: Workplace
    ) throws {
      if let number = staged.place() {
        staged.drop()
        throw Failure(
          .unavailable, CustodyPhrase.fileNotPlaced.said(output, errorText(number)))
      }
      guard !named.json else { return try named.show(after, place) }
      try Streams.print(
        CustodyPhrase.exported.said(file.number, file.name, output, file.seal))
    }
  }

  /// `case import FILE`: from another hall.
  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "import", abstract: CustodyHelpPhrase.takeIn.here,
        discussion: CustodyHelpPhrase.takeInDiscussion.here)
    }

    @Argument(help: CustodyHelpPhrase.file.help("file"))
    var file: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var key: SharedKey
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let secret = try key.bytes()
      let bytes = try FileBytes.read(file)
      let place = try desk.signIn()
      let transfer: TransferFile
      do { transfer = try TransferFile(reading: bytes, key: secret) } catch {
        throw Failure(.transfer(error))
      }
      let arrival = try place.asked { () throws(HallError) in
        try place.hall.takeOver(transfer, id: RandomIdentifier.make(), by: place.session)
      }
      arrival.notes.forEach(Streams.complain)
      guard !json else {
        return try Streams.print(
          try place.hall.view(of: arrival.file, Speech.language).json.text)
      }
      try Streams.print(
        arrival.isNew
          ? CustodyPhrase.imported.said(
            transfer.number, String(arrival.version), transfer.seal)
          : CustodyPhrase.importedBefore.said(transfer.number, transfer.seal))
    }
  }
}

extension Arrival {
  /// What a person should know of it, a line each.
  fileprivate var notes: [String] {
    unknownDepartments.map { CustodyPhrase.unknownDepartments.said($0) }
      + otherHolidays.map { CustodyPhrase.otherHolidays.said($0) }
  }
}
