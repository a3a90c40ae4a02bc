internal import CaseEngine
internal import Catalogue

extension IntakeRequest {
  /// Reads a request strictly: a key that the format does not know is a fault, as is a value of
  /// another type, and a key that comes twice.
  /// - Throws: everything that is wrong with it, not only the first; a text that is no JSON has one.
  package init(json bytes: [UInt8]) throws(RequestError) {
    let root: JSONNode
    do {
      root = try JSONReader.read(bytes)
    } catch {
      let fault = RequestFault(line: error.line, key: "", problem: .json(error.kind))
      throw RequestError(faults: [fault])
    }
    let log = RequestLog()
    let request = IntakeRequest(root, log)
    guard log.faults.isEmpty, let request else {
      throw RequestError(faults: log.faults.sorted { $0.line < $1.line })
    }
    self = request
  }

  private init?(_ root: JSONNode, _ log: RequestLog) {
    let keys = [
      "matter", "command", "applicant", "agent", "subject", "project-code", "answers", "materials",
      "corrections",
      "identity-seen", "collect", "decline", "receive-only",
    ]
    guard let request = RequestObject(root, "", keys, log) else { return nil }
    command = request.text("command")
    matter = request.neededText("matter") ?? ""
    let person = request.object("applicant", ["kind", "name", "id", "phone", "contact"])
    kind = person?.word("kind", Matter.ApplicantKind.self)
    if let person, kind == nil { person.reportMissing("kind") }
    applicant = IntakeDraft.PersonFields(person)
    contact = IntakeDraft.PersonFields(person?.object("contact", ["name", "id", "phone"]))
    agent = request.object("agent", Self.agentKeys).map {
      IntakeDraft.AgentFields(
        person: IntakeDraft.PersonFields($0), authority: $0.text("authority") ?? "",
        document: $0.word("authority-kind", Mandate.Document.self),
        giver: $0.text("authority-from"), until: $0.text("authority-until"))
    }
    subject = IntakeDraft.PersonFields(request.object("subject", ["name", "id"]))
    projectCode = request.text("project-code")
    answers = request.answers("answers")
    marks = request.words("materials", MaterialState.self)
    corrections = request.texts("corrections")
    identitySeen = request.flag("identity-seen") ?? false
    let collect = request.object("collect", ["by", "at", "name", "phone", "address"])
    way = Self.way(collect)
    collectAt = collect?.text("at")
    answer = IntakeAnswer(request)
    lines = log.lines
  }

  private static let agentKeys = [
    "name", "id", "phone", "authority", "authority-kind", "authority-from", "authority-until",
  ]

  /// Whoever brings it needs to know where to; whoever comes needs no address.
  private static func way(_ collect: RequestObject?) -> CollectionWay {
    guard let collect else { return .window }
    let keys = ["name", "phone", "address"]
    let kind = collect.word("by", CollectionWay.Kind.self) ?? .window
    guard kind.bringer != nil else {
      for key in keys where collect.text(key) != nil {
        collect.report(.conflict(with: "by"))
      }
      return kind == .cabinet ? .cabinet : .window
    }
    let texts = keys.map { key in
      let text = String((collect.text(key) ?? "").trimmed)
      if text.isEmpty { collect.reportMissing(key) }
      return text
    }
    let to = Addressee(name: texts[0], phone: texts[1], address: texts[2])
    return CollectionWay(kind, to: to) ?? .window
  }
}

extension IntakeDraft.PersonFields {
  fileprivate init(_ object: RequestObject?) {
    self.init(
      name: object?.text("name") ?? "", id: object?.text("id") ?? "",
      phone: object?.text("phone") ?? "")
  }
}

extension IntakeAnswer {
  /// Accept or notify, unless the file declines or only receives.
  fileprivate init(_ request: RequestObject) {
    let receivesOnly = request.flag("receive-only") ?? false
    self = receivesOnly ? .receiveOnly : .acceptOrNotify
    guard let decline = request.object("decline", ["reason", "basis", "remark"]) else { return }
    if receivesOnly { decline.report(.conflict(with: "receive-only")) }
    let reason = decline.word("reason", Grounds.Reason.self)
    let basis = decline.word("basis", Grounds.Basis.self)
    if reason == nil { decline.reportMissing("reason") }
    if basis == nil { decline.reportMissing("basis") }
    guard let reason, let basis else { return }
    self = .decline(Grounds(reason: reason, basis: basis, remark: decline.text("remark")))
  }
}
