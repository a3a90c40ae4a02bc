internal import Catalogue
internal import WorkCalendar

/// `opened`, version 1.
struct OpenedBody: Codable {
  private let number: String
  private let slipCode: String
  private let edition: Int
  private let matter: String
  private let matterName: String
  private let applicant: ApplicantBody
  private let agent: AgentBody?
  private let subject: PersonBody?
  private let answers: [String: AnswerBody]
  private let collectAt: String
  private let channel: Word<CaseFile.Channel>
  private let items: [String]
  private let materials: [MaterialBody]
  private let listed: [ListedPartyBody]?
  private let corrections: [String: String]?
  private let identitySeen: Bool?
  private let projectCode: String?
  private let courier: Addressee?
  private let collectBy: CollectionWay.Kind?

  init(_ opened: CaseOpened) {
    number = opened.number
    slipCode = opened.slipCode
    edition = opened.edition
    matter = opened.matter
    matterName = opened.matterName
    applicant = ApplicantBody(opened.applicant)
    agent = opened.agent.map(AgentBody.init)
    subject = opened.subject.map { PersonBody(name: $0.name, id: $0.id) }
    answers = opened.answers.mapValues(AnswerBody.init)
    collectAt = opened.collectAt
    channel = Word(opened.channel)
    items = opened.items
    materials = opened.materials.map(MaterialBody.init)
    listed = opened.listing.map { $0.parties.map(ListedPartyBody.init) }
    corrections = opened.corrections.isEmpty ? nil : opened.corrections
    identitySeen = opened.identitySeen ? true : nil
    projectCode = opened.projectCode
    courier = opened.way.addressee
    collectBy = opened.way.stored
  }

  var opened: CaseOpened {
    CaseOpened(
      number: number, slipCode: slipCode, edition: edition, matter: matter,
      matterName: matterName, applicant: applicant.applicant,
      agent: agent?.agent, subject: subject.map { Subject(name: $0.name, id: $0.id) },
      answers: answers.mapValues(\.answer), collectAt: collectAt, channel: channel.value,
      items: items, materials: materials.map(\.material),
      listing: listed.flatMap { Listing($0.map(\.party)) }, corrections: corrections ?? [:],
      identitySeen: identitySeen ?? false, projectCode: projectCode,
      way: CollectionWay(stored: collectBy, to: courier))
  }
}

/// A person concerned, or a contact.
private struct PersonBody: Codable {
  let name: String
  var id: String?
  var phone: String?
}

private struct ApplicantBody: Codable {
  private let kind: Word<Matter.ApplicantKind>
  private let name: String
  private let id: String?
  private let contact: PersonBody?
  private let phone: String?

  init(_ applicant: Applicant) {
    kind = Word(applicant.kind)
    name = applicant.name
    id = applicant.id
    contact = applicant.contact.map { PersonBody(name: $0.name, id: $0.id, phone: $0.phone) }
    phone = applicant.phone
  }

  var applicant: Applicant {
    Applicant(
      kind: kind.value, name: name, id: id,
      contact: contact.map { Contact(name: $0.name, id: $0.id, phone: $0.phone) }, phone: phone)
  }
}

private struct AgentBody: Codable {
  private let name: String
  private let id: String
  private let phone: String?
  private let authority: String
  private let mandate: MandateBody?

  init(_ agent: Agent) {
    name = agent.name
    id = agent.id
    phone = agent.phone
    authority = agent.authority
    mandate = agent.mandate.map(MandateBody.init)
  }

  var agent: Agent {
    Agent(
      name: name, id: id, phone: phone, authority: authority, mandate: mandate?.mandate)
  }
}

struct MaterialBody: Codable {
  // In the order they are written in: sorting them was a twentieth of an intake.
  private let basis: String
  private let code: String
  private let copies: Int
  private let due: DayText?
  private let hint: String?
  private let name: String
  private let need: Word<ItemMaterial.Need>
  private let originals: Int
  private let source: SourceBody
  private let stage: Word<ItemMaterial.Stage>
  private let state: Word<MaterialState>
  private let uses: [Int]

  init(_ material: CaseMaterial) {
    code = material.code
    name = material.name
    uses = material.uses
    need = Word(material.need)
    stage = Word(material.stage)
    originals = material.originals
    copies = material.copies
    basis = material.basis
    hint = material.hint
    source = SourceBody(source: material.source)
    state = Word(material.state)
    due = material.due.map(DayText.init)
  }

  var material: CaseMaterial {
    CaseMaterial(
      code: code, name: name, uses: uses, need: need.value, stage: stage.value,
      originals: originals, copies: copies, basis: basis, hint: hint, source: source.source,
      state: state.value, due: due?.date)
  }
}

/// `{}` for the applicant, `{"subTask":1}`, `{"register":"…"}`, `{"check":"…"}`, `{"earlier":"330382-…"}`.
private struct SourceBody: Codable {
  let source: CaseMaterial.Source

  private enum CodingKeys: String, CodingKey { case subTask, register, check, earlier }

  init(source: CaseMaterial.Source) { self.source = source }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let ordinal = try container.decodeIfPresent(Int.self, forKey: .subTask) {
      source = .subTask(ordinal)
    } else if let name = try container.decodeIfPresent(String.self, forKey: .register) {
      source = .register(name)
    } else if let name = try container.decodeIfPresent(String.self, forKey: .check) {
      source = .check(name)
    } else if let number = try container.decodeIfPresent(String.self, forKey: .earlier) {
      source = .earlierCase(number)
    } else {
      source = .applicant
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch source {
    case .applicant: break
    case .subTask(let ordinal): try container.encode(ordinal, forKey: .subTask)
    case .register(let name): try container.encode(name, forKey: .register)
    case .check(let name): try container.encode(name, forKey: .check)
    case .earlierCase(let number): try container.encode(number, forKey: .earlier)
    }
  }
}
