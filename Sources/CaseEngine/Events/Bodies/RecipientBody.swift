/// An agent has `authority`, and perhaps `mandate`, besides; an addressee perhaps `by`.
struct RecipientBody: Codable {
  private enum Capacity: String { case applicant, contact, agent, addressee }
  private enum CodingKeys: String, CodingKey {
    case name, id, capacity, authority, identitySeen, mandate, by
  }

  let recipient: Recipient

  init(recipient: Recipient) { self.recipient = recipient }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let capacity: Recipient.Capacity =
      switch try container.decode(Word<Capacity>.self, forKey: .capacity).value {
      case .applicant: .applicant
      case .contact: .contact
      case .agent:
        .agent(
          authority: try container.decode(String.self, forKey: .authority),
          mandate: try container.decodeIfPresent(MandateBody.self, forKey: .mandate)?.mandate)
      case .addressee:
        .addressee(by: try container.decodeIfPresent(Bringer.self, forKey: .by) ?? .courier)
      }
    recipient = Recipient(
      name: try container.decode(String.self, forKey: .name),
      id: try container.decode(String.self, forKey: .id), capacity: capacity,
      identitySeen: try container.decodeIfPresent(Bool.self, forKey: .identitySeen) ?? false)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(recipient.name, forKey: .name)
    try container.encode(recipient.id, forKey: .id)
    if recipient.identitySeen { try container.encode(true, forKey: .identitySeen) }
    switch recipient.capacity {
    case .addressee(let bringer):
      try container.encode(Word(Capacity.addressee), forKey: .capacity)
      if bringer != .courier { try container.encode(bringer, forKey: .by) }
    case .applicant: try container.encode(Word(Capacity.applicant), forKey: .capacity)
    case .contact: try container.encode(Word(Capacity.contact), forKey: .capacity)
    case .agent(let authority, let mandate):
      try container.encodeIfPresent(mandate.map(MandateBody.init), forKey: .mandate)
      try container.encode(Word(Capacity.agent), forKey: .capacity)
      try container.encode(authority, forKey: .authority)
    }
  }
}
