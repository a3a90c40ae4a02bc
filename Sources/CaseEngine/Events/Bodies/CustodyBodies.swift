/// A hall, in `transferredOut` and `transferredIn`.
struct CustodianBody: Codable {
  private let id: String
  private let name: String

  init(_ hall: Custodian) {
    id = hall.id
    name = hall.name
  }

  var hall: Custodian { Custodian(id: id, name: name) }
}

/// `transferredOut`, version 1. Without `place` where the name is all that is known.
struct TransferredOutBody: Codable {
  private let hall: CustodianBody
  private let place: String?
  private let name: String
  private let reason: String?
  private let edition: String

  init(_ sent: TransferredOut) {
    hall = CustodianBody(sent.hall)
    place = sent.place
    name = sent.name
    reason = sent.reason
    edition = sent.edition
  }

  var sent: TransferredOut {
    TransferredOut(hall: hall.hall, place: place, name: name, reason: reason, edition: edition)
  }
}

/// `transferredIn`, version 1.
struct TransferredInBody: Codable {
  private let hall: CustodianBody
  private let file: String

  init(_ taken: TransferredIn) {
    hall = CustodianBody(taken.hall)
    file = taken.file
  }

  var taken: TransferredIn { TransferredIn(hall: hall.hall, file: file) }
}
