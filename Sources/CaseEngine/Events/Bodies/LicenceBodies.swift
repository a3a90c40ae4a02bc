internal import WorkCalendar

/// With `output` for one that was issued, else with `material`.
private struct LicenceKeyBody: Codable {
  private enum CodingKeys: String, CodingKey { case output, material }

  let key: LicenceKey

  init(_ key: LicenceKey) { self.key = key }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let output = try container.decodeIfPresent(KeyBody.self, forKey: .output) {
      key = .output(output.key)
    } else {
      key = .material(try container.decode(String.self, forKey: .material))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch key {
    case .output(let output): try container.encode(KeyBody(output), forKey: .output)
    case .material(let code): try container.encode(code, forKey: .material)
    }
  }
}

/// `licenceChecked`, version 1.
struct LicenceCheckedBody: Codable {
  private let licence: LicenceKeyBody
  private let source: String
  private let finding: Word<LicenceCheck.Finding>
  private let words: String
  private let validUntil: DayText?

  init(_ key: LicenceKey, _ check: LicenceCheck) {
    licence = LicenceKeyBody(key)
    source = check.source
    finding = Word(check.finding)
    words = check.words
    validUntil = check.validUntil.map(DayText.init)
  }

  var event: LicenceEvent {
    .checked(
      licence.key,
      LicenceCheck(
        source: source, finding: finding.value, words: words, validUntil: validUntil?.date))
  }
}

/// `licenceEnded`, version 1.
struct LicenceEndedBody: Codable {
  private let licence: LicenceKeyBody
  private let kind: Word<LicenceEnding.Kind>
  private let document: String
  private let day: DayText

  init(_ key: LicenceKey, _ ending: LicenceEnding) {
    licence = LicenceKeyBody(key)
    kind = Word(ending.kind)
    document = ending.document
    day = DayText(ending.day)
  }

  var event: LicenceEvent {
    .ended(
      licence.key, LicenceEnding(kind: kind.value, document: document, day: day.date))
  }
}

/// `licenceRestored`, version 1.
struct LicenceRestoredBody: Codable {
  private let licence: LicenceKeyBody
  private let document: String

  init(_ key: LicenceKey, document: String) {
    licence = LicenceKeyBody(key)
    self.document = document
  }

  var event: LicenceEvent { .restored(licence.key, document: document) }
}

extension StoredEvent {
  init(_ event: LicenceEvent) {
    let whole = CaseEvent.licence(event)
    switch event {
    case .checked(let key, let check): self.init(whole, LicenceCheckedBody(key, check))
    case .ended(let key, let ending): self.init(whole, LicenceEndedBody(key, ending))
    case .restored(let key, let document):
      self.init(whole, LicenceRestoredBody(key, document: document))
    }
  }

  /// - Parameter kind: one of those three.
  func licence(_ kind: CaseEvent.Kind?) throws(StoredEventFault) -> CaseEvent {
    switch kind {
    case .licenceChecked: .licence(try read(LicenceCheckedBody.self) { $0.event })
    case .licenceEnded: .licence(try read(LicenceEndedBody.self) { $0.event })
    default: .licence(try read(LicenceRestoredBody.self) { $0.event })
    }
  }
}
