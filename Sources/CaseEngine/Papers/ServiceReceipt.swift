package import Catalogue
package import WorkCalendar

/// The proof that outputs were served (送达回证): what, to whom, by what right, by whom, where and when
/// (R32), with a line for whoever took it.
package struct ServiceReceipt: Hashable, Sendable {
  /// One output that was handed out.
  package struct Line: Hashable, Sendable {
    package let ordinal: Int
    package let name: String
    package let kind: Output.Kind
    /// nil for a document without.
    package let number: String?
  }

  /// What went to one person at one time.
  package struct Delivery: Hashable, Sendable {
    package let recipientName: String
    /// Masked.
    package let recipientIdentity: String
    package let capacity: Recipient.Capacity
    package let clerkName: String
    package let placeName: String
    package let at: Moment
    package let lines: [Line]
  }

  package let hallName: String
  package let banner: String?
  package let number: String
  package let matterName: String
  package let applicantName: String
  /// In the order in which they were handed out.
  package let deliveries: [Delivery]
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print.
  package let reprint: Int

  /// - Parameter names: of a place's code, and of a staff number.
  /// - Returns: nil while nothing was handed out.
  package init?(
    of file: CaseFile, hall: HallProfile,
    names: (place: (String) -> String, staff: (String) -> String), reprint: Int = 0
  ) {
    let served = file.outputs.filter { $0.handedOut != nil }
    guard !served.isEmpty else { return nil }
    hallName = hall.name
    banner = hall.banner
    number = file.number
    matterName = file.matterName
    applicantName = file.applicant.name
    var handOvers: [Output.HandOver] = []
    for output in served {
      if let over = output.handedOut, !handOvers.contains(over) { handOvers.append(over) }
    }
    deliveries = handOvers.sorted { $0.at < $1.at }.map { over in
      Delivery(
        recipientName: over.recipient.name,
        recipientIdentity: Masking.identity(over.recipient.id),
        capacity: over.recipient.capacity, clerkName: names.staff(over.clerk),
        placeName: names.place(over.place), at: over.at,
        lines: served.filter { $0.handedOut == over }.map(Line.init))
    }
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
    self.reprint = reprint
  }
}

extension ServiceReceipt.Line {
  init(_ output: Output) {
    ordinal = output.key.ordinal
    name = output.name
    kind = output.kind
    number = output.documentNumber
  }
}
