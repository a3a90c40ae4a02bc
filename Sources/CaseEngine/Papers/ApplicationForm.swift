package import Catalogue
package import WorkCalendar

/// One application for all the items of a case (一表申请), in place of each department's own form: who
/// applies, what for, in which situation, with which papers, and under which undertaking.
package struct ApplicationForm: Hashable, Sendable {
  /// Somebody named on it; empty fields are left to fill in by hand.
  package struct Person: Hashable, Sendable {
    package let name: String
    package let id: String
    package let phone: String

    package init(name: String, id: String?, phone: String?) {
      self.name = name
      self.id = id ?? ""
      self.phone = phone ?? ""
    }

    func masked() -> Person {
      Person(name: name, id: Masking.identity(id), phone: Masking.phone(phone))
    }
  }

  /// Everybody it is about.
  package struct People: Hashable, Sendable {
    package let kind: Matter.ApplicantKind
    package let applicant: Person
    package let contact: Person?
    package let agent: Person?
    /// The number or date of the agent's letter of authority.
    package let authority: String?
    package let subject: Person?

    package init(
      kind: Matter.ApplicantKind, applicant: Person, contact: Person?, agent: Person?,
      authority: String?, subject: Person?
    ) {
      self.kind = kind
      self.applicant = applicant
      self.contact = contact
      self.agent = agent
      self.authority = authority
      self.subject = subject
    }

    package init(of file: CaseFile) {
      let applicant = file.applicant
      self.init(
        kind: applicant.kind,
        applicant: Person(name: applicant.name, id: applicant.id, phone: applicant.phone),
        contact: applicant.contact.map { Person(name: $0.name, id: $0.id, phone: $0.phone) },
        agent: file.agent.map { Person(name: $0.name, id: $0.id, phone: $0.phone) },
        authority: file.agent?.authority,
        subject: file.subject.map { Person(name: $0.name, id: $0.id, phone: nil) })
    }

    func masked() -> People {
      People(
        kind: kind, applicant: applicant.masked(), contact: contact?.masked(),
        agent: agent?.masked(), authority: authority, subject: subject?.masked())
    }
  }

  /// One item that is applied for.
  package struct ItemLine: Hashable, Sendable {
    package let ordinal: Int
    package let name: String
    package let department: String
  }

  /// One material of the united list (R8).
  package struct MaterialLine: Hashable, Sendable {
    package let name: String
    package let originals: Int
    package let copies: Int
    /// Ordinals of the items that need it.
    package let uses: [Int]
    package let state: MaterialState
  }

  package let hallName: String
  package let banner: String?
  /// nil before there is a case.
  package let number: String?
  package let matterName: String
  package let people: People
  /// What the matter calls the person concerned; nil where it has none.
  package let subjectRole: String?
  /// Of the investment project: empty to fill in by hand, nil where it is about none (R38).
  package let projectCode: String?
  package let items: [ItemLine]
  package let replies: [CheckListPaper.Reply]
  /// The departments' own forms, in whose place this one is signed.
  package let replaced: [MaterialLine]
  /// What is handed in besides.
  package let materials: [MaterialLine]
  package let collectPlace: String
  package let day: CivilDate
  /// 0 for the first print.
  package let reprint: Int

  /// - Parameters:
  ///   - plan: of the answers, under the edition.
  ///   - file: the case that came of it; nil before there is one.
  ///   - projectCode: as typed, before there is a case.
  ///   - isMasked: for looking at only: numbers of people are not shown whole (R35).
  ///   - reprint: 0 for the first print.
  package init(
    of plan: CasePlan, in edition: Edition, people: People, file: CaseFile? = nil,
    projectCode: String? = nil,
    collectPlace: String, day: CivilDate, isMasked: Bool = false, reprint: Int = 0
  ) {
    hallName = edition.profile.name
    banner = edition.profile.banner
    number = file?.number
    matterName = plan.matter.name
    self.people = isMasked ? people.masked() : people
    subjectRole = plan.matter.subject
    self.projectCode = plan.projectCode.map { _ in file?.projectCode ?? projectCode ?? "" }
    items = plan.itemTasks.map { task in
      let department = edition.department(task.authority.department)?.name
      return ItemLine(
        ordinal: task.ordinal, name: task.item.name,
        department: department ?? task.authority.department)
    }
    replies = plan.questions.map {
      CheckListPaper.Reply(ask: $0.question.ask, answer: $0.shown)
    }
    let all = file?.materials ?? plan.materials
    let isForm = { (material: CaseMaterial) in
      edition.material(material.code)?.isAutofilled == true
    }
    replaced = all.filter(isForm).map(MaterialLine.init)
    materials = all.filter { !isForm($0) }.map(MaterialLine.init)
    self.collectPlace = collectPlace
    self.day = day
    self.reprint = reprint
  }
}

extension ApplicationForm.MaterialLine {
  init(_ material: CaseMaterial) {
    name = material.name
    originals = material.originals
    copies = material.copies
    uses = material.uses
    state = material.state
  }
}
