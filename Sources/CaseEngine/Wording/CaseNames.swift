package import Catalogue
package import Phrases

/// What the codes of a case are called: materials, questions, sub-tasks, people.
package struct CaseNames: Sendable {
  private let edition: Edition?
  private let file: CaseFile?
  private let matter: Matter?
  private let staff: @Sendable (String) -> String

  /// - Parameters:
  ///   - matter: where there is no case yet; else it is the case's.
  ///   - staff: the name of a staff number.
  package init(
    _ edition: Edition? = nil, file: CaseFile? = nil, matter: String? = nil,
    staff: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.edition = edition
    self.file = file
    self.matter = (file?.matter ?? matter).flatMap { edition?.matter($0) }
    self.staff = staff
  }

  /// Calls everything by its code.
  package static let codes = CaseNames()

  package func material(_ code: String) -> String {
    file?.material(code)?.name ?? edition?.material(code)?.name ?? code
  }

  func materials(_ codes: [String], _ language: Language) -> String {
    codes.map(material).joined(separator: RefusalPhrase.listSeparator.text(language))
  }

  func question(_ code: String) -> String {
    matter?.questions.first { $0.code == code }?.ask ?? code
  }

  func item(_ code: String) -> String { edition?.item(code)?.name ?? code }

  func department(_ code: String) -> String { edition?.department(code)?.name ?? code }

  func place(_ code: String) -> String { edition?.place(code)?.name ?? code }

  func officer(_ number: String) -> String { staff(number) }

  /// `3 食品经营许可核发`; the ordinal alone where there is no such sub-task.
  package func task(_ ordinal: Int, _ language: Language) -> String {
    guard let task = file?.task(ordinal) else { return String(ordinal) }
    return RefusalPhrase.task.text(language, String(ordinal), task.name)
  }

  func tasks(_ ordinals: [Int], _ language: Language) -> String {
    ordinals.map { task($0, language) }
      .joined(separator: RefusalPhrase.listSeparator.text(language))
  }

  /// - Parameter number: from 1 among the stops of the sub-task.
  func stop(_ number: Int, of ordinal: Int) -> Stop? {
    guard let stops = file?.task(ordinal)?.stops, stops.indices.contains(number - 1)
    else { return nil }
    return stops[number - 1]
  }

  func meeting(_ number: Int) -> JointMeeting? { file?.meeting(number) }

  func output(_ key: Output.Key, _ language: Language) -> String {
    file?.output(key)?.title(language) ?? "\(key.ordinal).\(key.index)"
  }

  /// Of the cabinet from which the first of them was taken.
  func slot(of keys: [Output.Key]) -> String? {
    keys.first.flatMap { file?.output($0)?.handedOut?.slot }
  }

  func paper(_ paper: WrittenAnswer, _ language: Language) -> String {
    switch paper {
    case .notice: PaperPhrase.noticeTitle.text(language)
    case .declined: PaperPhrase.declinedTitle.text(language)
    case .form: PaperPhrase.formTitle.text(language)
    case .jointNotice: JointPaperPhrase.noticeTitle.text(language)
    case .service: ServicePhrase.serviceTitle.text(language)
    case .granted(let ordinal):
      "\(ServicePhrase.grantTitle.text(language)) \(task(ordinal, language))"
    case .meeting(let number):
      meeting(number).map { "\($0.kind.name(language)) \(number)" } ?? String(number)
    case .refused(let ordinal):
      RefusalPhrase.refusalDocument.text(language, file?.task(ordinal)?.name ?? String(ordinal))
    case .acceptance: LetterPhrase.acceptanceTitle.text(language)
    case .tolerance: LetterPhrase.toleranceTitle.text(language)
    case .undertaking(let ordinal):
      "\(LetterPhrase.undertakingTitle.text(language)) \(task(ordinal, language))"
    case .stop(let ordinal, let number):
      "\(LetterPhrase.stopTitle(of: stop(number, of: ordinal)).text(language)) \(task(ordinal, language))"
    case .extended(0): LetterPhrase.extendedTitle.text(language)
    case .extended(let ordinal):
      "\(LetterPhrase.extendedTitle.text(language)) \(task(ordinal, language))"
    case .finding(let ordinal):
      "\(LetterPhrase.findingTitle.text(language)) \(task(ordinal, language))"
    }
  }

  func outputs(_ keys: [Output.Key], _ language: Language) -> String {
    keys.map { output($0, language) }.joined(separator: RefusalPhrase.listSeparator.text(language))
  }
}

extension Output {
  /// What it is called where it is handed over; a written refusal, by what it refuses.
  package func title(_ language: Language) -> String { kind.title(name, language) }
}

extension Output.Kind {
  /// The same for an output of this kind and name.
  package func title(_ name: String, _ language: Language) -> String {
    switch self {
    case .document: name
    case .refusal: RefusalPhrase.refusalDocument.text(language, name)
    }
  }
}

extension LetterPhrase {
  /// What the applicant is told of a stop is called by what it is for.
  package static func stopTitle(of stop: Stop?) -> LetterPhrase {
    switch stop?.ground {
    case .correction: .correctionTitle
    case .rectification: .rectificationTitle
    case .link, nil: .stopTitle
    }
  }
}
