internal import Catalogue
internal import WorkCalendar

/// The window where everything is collected once, and the slip it is collected against.
extension Work {
  /// Nothing leaves twice, nothing to the wrong person, nothing from where it does not lie, and all
  /// the keys together or none (R32).
  mutating func handOut(_ keys: [Output.Key], to recipient: Recipient) throws(Refusal) {
    try checkHere(keys)
    try check(recipient)
    record(.handedOut(Array(Set(keys)).sorted(), recipient))
    conclude()
  }

  private func check(_ recipient: Recipient) throws(Refusal) {
    guard recipient.name.isStated, (try? CitizenNumber(recipient.id))?.text == recipient.id else {
      throw .recipientNotIdentified
    }
    switch recipient.capacity {
    case .applicant:
      guard file.applicant.kind == .person, recipient.id == file.applicant.id else {
        throw .wrongRecipient
      }
    case .contact:
      guard let known = file.applicant.contact?.id, recipient.id == known else {
        throw .wrongRecipient
      }
    case .agent(let authority, let mandate):
      guard authority.isStated else { throw .authorityNeeded }
      try mandate?.check(on: context.at.date)
    case .addressee: throw .wrongRecipient
    }
  }

  /// The first print, or one marked as a reprint (R30).
  mutating func recordPrint(_ target: String, isReprint: Bool) throws(Refusal) {
    guard file.accepted != nil else { throw .wrongState(file.state) }
    if file.slipPrints > 0, !isReprint { throw .slipAlreadyPrinted(file.slipPrints) }
    if file.slipPrints == 0, isReprint { throw .slipNeverPrinted }
    record(.slipPrinted(SlipPrinted(target: target, isReprint: isReprint)))
  }

  /// As the slip, for an answer that was given in writing.
  mutating func recordPaper(
    _ paper: WrittenAnswer, _ target: String, isReprint: Bool
  ) throws(Refusal) {
    guard file.has(paper) else { throw .wrongState(file.state) }
    let prints = file.answerPrints[paper, default: 0]
    if prints > 0, !isReprint { throw .paperAlreadyPrinted(prints) }
    if prints == 0, isReprint { throw .paperNeverPrinted }
    record(.paperPrinted(PaperPrinted(paper: paper, target: target, isReprint: isReprint)))
  }
}

extension String {
  /// Something was written, not only spaces.
  var isStated: Bool { contains { !$0.isWhitespace } }
}

extension String? {
  var isStated: Bool { self?.isStated ?? false }
}
