package import Catalogue
internal import Phrases
internal import WorkCalendar

/// What a case knows of a field that another office's system wants (双录).
package struct EntryFacts {
  private let file: CaseFile
  private let task: SubTask
  private let item: ServiceItem?
  private let matter: Matter?
  private let decider: String?

  /// - Parameters:
  ///   - edition: the one the case lives under.
  ///   - decider: the name of who decided it; nil while nobody did.
  package init(
    _ file: CaseFile, _ task: SubTask, in edition: Edition, decider: String?
  ) {
    self.file = file
    self.task = task
    item = edition.item(task.item)
    matter = edition.matter(file.matter)
    self.decider = decider
  }

  /// nil where the case does not know it.
  package func value(of source: SystemEntry.Field.Source) -> String? {
    switch source {
    case .fact(let fact): value(of: fact).flatMap { $0.isStated ? $0 : nil }
    case .answer(let question): answer(to: question)
    case .text(let text): text
    }
  }

  private func value(of fact: SystemEntry.Fact) -> String? {
    switch fact {
    case .caseNumber: file.number
    case .projectCode: file.projectCode
    case .itemCode: item?.nationalCode ?? task.item
    case .itemName: task.name
    case .applicantKind, .applicantName, .applicantCode, .applicantPhone, .contactName,
      .contactCode, .contactPhone, .agentName, .agentCode, .agentPhone, .subjectName,
      .subjectCode, .address:
      ofPeople(fact)
    case .materials: materials
    case .received: file.received.date.iso
    case .accepted: file.accepted?.date.iso
    case .due: task.due.iso
    case .decision, .decided, .officer, .documents, .documentNumber, .validUntil:
      task.state.isOpen ? nil : ofDecision(fact)
    }
  }

  private func ofPeople(_ fact: SystemEntry.Fact) -> String? {
    let applicant = file.applicant
    let isPerson = applicant.kind == .person
    switch fact {
    case .applicantKind:
      return (isPerson ? EntryPhrase.person : .organisation).text(.chinese)
    case .applicantName: return applicant.name
    case .applicantCode: return applicant.id
    case .applicantPhone: return isPerson ? applicant.phone : applicant.contact?.phone
    case .contactName: return applicant.contact?.name ?? (isPerson ? applicant.name : nil)
    case .contactCode: return applicant.contact?.id ?? (isPerson ? applicant.id : nil)
    case .contactPhone: return applicant.contact?.phone ?? applicant.phone
    case .agentName: return file.agent?.name
    case .agentCode: return file.agent?.id
    case .agentPhone: return file.agent?.phone
    case .subjectName: return file.subject?.name
    case .subjectCode: return file.subject?.id
    default: return file.wish.courier?.address
    }
  }

  private func ofDecision(_ fact: SystemEntry.Fact) -> String? {
    let documents = task.outputs
    switch fact {
    case .decision:
      return (task.state == .approved ? EntryPhrase.granted : .refused).text(.chinese)
    case .decided: return task.concluded?.date.iso
    case .officer: return decider
    case .documents: return listed(documents.map(\.name))
    case .documentNumber: return listed(documents.compactMap(\.documentNumber))
    default: return listed(documents.compactMap(\.validUntil?.iso))
    }
  }

  private var materials: String? {
    let held = file.materials.filter { material in
      material.uses.contains(task.ordinal)
        && (material.state == .received || material.state == .reused)
    }
    return listed(held.map(\.name))
  }

  private func answer(to code: String) -> String? {
    guard let question = matter?.questions.first(where: { $0.code == code }),
      let answer = file.answers[code]
    else { return nil }
    let name = { code in question.options.first { $0.code == code }?.name ?? code }
    switch answer {
    case .one(let code): return name(code)
    case .many(let codes): return listed(codes.map(name))
    case .number(let value): return Int(exactly: value).map(String.init) ?? "\(value)"
    }
  }

  private func listed(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: EntryPhrase.separator.text(.chinese))
  }
}

extension SystemEntry {
  /// Whether a number of a person or a telephone may stand on its sheet: showing that is an entry (R33).
  package var isPersonal: Bool {
    let personal: Set<Fact> = [
      .applicantCode, .applicantPhone, .contactCode, .contactPhone, .agentCode, .agentPhone,
      .subjectCode, .address,
    ]
    return fields.contains { field in
      if case .fact(let fact) = field.source { personal.contains(fact) } else { false }
    }
  }
}
