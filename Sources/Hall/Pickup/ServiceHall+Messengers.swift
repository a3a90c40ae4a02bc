package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// Outputs that a village agent or a steward takes along and brings to applicants, and reports back of
/// (R31, R32).
extension ServiceHall {
  /// Makes a list for somebody who brings outputs to applicants, and writes into each case who took what.
  ///
  /// What another clerk moved or handed out meanwhile is left out; where the store fails half-way, the
  /// list has what went until then.
  /// - Parameters:
  ///   - numbers: only of these cases; nil for all that lies here and is wanted from such a messenger: an
  ///     agent takes what is wanted in their own village.
  ///   - addressee: nil for the one that each applicant gave.
  package func entrust(
    to messenger: Messenger, of numbers: [String]?, addressee: Addressee? = nil,
    _ title: (Output) -> String, by session: Session
  ) throws(HallError) -> DeliveryPaper {
    let going = try toBring(by: messenger, of: numbers, session)
    guard !going.isEmpty else { throw .pickup(.nothingToBring) }
    let moment = now()
    let list = try freshListNumber(on: moment.date)
    var lines: [DeliveryPaper.Line] = []
    for (number, keys) in going {
      do {
        let command = PickupCommand.entrust(keys, messenger, list: list, to: addressee)
        let file = try perform(
          .pickup(command), on: number, id: RandomIdentifier.make(), by: session)
        lines += self.lines(of: file, list, title)
      } catch {
        // Of several, one that cannot go keeps no other back.
        if error.isSkipped, going.count > 1 { continue }
        guard !lines.isEmpty else { throw error }
        break
      }
    }
    guard !lines.isEmpty else { throw .pickup(.nothingToBring) }
    return paper(list, messenger, at: moment, clerk: session.member.name, lines)
  }

  /// A list that somebody has with them, to be printed again.
  /// - Throws: `.pickup(.noSuchList)`.
  package func deliveryList(
    _ list: String, _ title: (Output) -> String, by session: Session
  ) throws(HallError) -> DeliveryPaper {
    let list = String(list.trimmed).uppercased()
    let entries = try outstanding(.sent, at: nil, by: session).filter { entry in
      entry.lines.contains { $0.away == .messenger(list) }
    }
    var lines: [DeliveryPaper.Line] = []
    var parcel: Parcel?
    for entry in entries {
      let file = try record(of: entry.caseNumber).file
      parcel = file.parcel(list)
      lines += self.lines(of: file, list, title)
    }
    guard let parcel, let messenger = parcel.consignment.messenger else {
      throw .pickup(.noSuchList(list))
    }
    return paper(list, messenger, at: parcel.sent, clerk: staffName(parcel.clerk), lines)
  }

  /// What lies in slots of the cabinet, the longest ready first.
  /// - Parameter place: nil for every place.
  package func inSlots(
    at place: String?, limit: Int = pickupPage, by session: Session
  ) throws(HallError) -> [PickupEntry] {
    try entries(OutputList(.inSlot, at: try known(place)), limit: limit, by: session)
  }

  private func toBring(
    by messenger: Messenger, of numbers: [String]?, _ session: Session
  ) throws(HallError) -> [(String, [Output.Key])] {
    try require(.handOut, of: session)
    guard let numbers else {
      return try outstanding(.posting, at: session.place, by: session)
        .filter { $0.isFor(messenger) }.map { ($0.caseNumber, $0.keys) }
    }
    var going: [(String, [Output.Key])] = []
    for number in numbers {
      going.append((number, try collectable(nil, of: number, by: session)))
    }
    return going
  }

  private func paper(
    _ list: String, _ messenger: Messenger, at moment: Moment, clerk: String,
    _ lines: [DeliveryPaper.Line]
  ) -> DeliveryPaper {
    DeliveryPaper(
      hallName: profile.name, banner: profile.banner, number: list, messenger: messenger,
      pointName: messenger.point.map(placeName), at: moment, clerkName: clerk, lines: lines)
  }

  private func lines(
    of file: CaseFile, _ list: String, _ title: (Output) -> String
  ) -> [DeliveryPaper.Line] {
    guard let consignment = file.parcel(list)?.consignment else { return [] }
    return [
      DeliveryPaper.Line(
        caseNumber: file.number, applicantName: file.applicant.name, to: consignment.to,
        outputs: consignment.outputs.compactMap { file.output($0) }.map { output in
          DeliveryPaper.Document(name: title(output), number: output.documentNumber)
        })
    ]
  }
}

extension PickupEntry {
  fileprivate func isFor(_ messenger: Messenger) -> Bool {
    guard wish.way.kind.bringer == messenger.bringer else { return false }
    return messenger.bringer != .villageAgent || collectAt == messenger.point
  }
}

extension HallError {
  /// Another clerk was quicker with one case of several.
  fileprivate var isSkipped: Bool {
    switch self {
    case .refused(.outputAlreadyHandedOut, _), .refused(.pickup(.withCourier), _),
      .refused(.pickup(.withMessenger), _), .refused(.pickup(.onTheWay), _):
      true
    default: false
    }
  }
}
