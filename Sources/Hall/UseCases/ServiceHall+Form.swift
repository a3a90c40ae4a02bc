package import CaseEngine
internal import Catalogue
internal import WorkCalendar

/// One application for all the items (一表申请), before there is a case and afterwards.
extension ServiceHall {
  /// As it is filled in so far; what is open is left to fill in by hand.
  package func applicationForm(of draft: IntakeDraft) throws(HallError) -> ApplicationForm {
    let plan = try plan(draft)
    let isFirm = draft.kind == .organisation
    return ApplicationForm(
      of: plan, in: edition,
      people: ApplicationForm.People(
        kind: draft.kind, applicant: draft.applicant.onForm,
        contact: isFirm ? draft.contact.onForm : nil, agent: draft.agent?.person.onForm,
        authority: draft.agent.map { String($0.authority.trimmed) },
        subject: plan.matter.subject.map { _ in draft.subject.onForm }),
      projectCode: draft.projectCode.map { String($0.trimmed) },
      collectPlace: edition.place(draft.collectAt)?.name ?? draft.collectAt, day: now().date)
  }

  /// As the case was taken in, under its own edition.
  /// - Parameters:
  ///   - isMasked: for looking at only (R35); a print, which is an entry, has everything.
  ///   - reprint: 0 for the first print.
  package func applicationForm(
    of file: CaseFile, isMasked: Bool, reprint: Int = 0
  ) throws(HallError) -> ApplicationForm {
    let edition = try edition(of: file)
    let plan = try planAtReceipt(of: file, in: edition)
    return ApplicationForm(
      of: plan, in: edition, people: ApplicationForm.People(of: file), file: file,
      collectPlace: edition.place(file.collectAt)?.name ?? file.collectAt,
      day: file.received.date, isMasked: isMasked, reprint: reprint)
  }

  /// The case as it was planned when it was received, whatever came since.
  func planAtReceipt(of file: CaseFile, in edition: Edition) throws(HallError) -> CasePlan {
    let request = PlanRequest(
      matter: file.matter, answers: file.answers,
      facts: Facts(
        applicant: file.applicant.kind, hasAgent: file.agent != nil,
        tier: edition.place(file.place)?.tier))
    do {
      return try Planner(edition: edition, calendar: calendar).plan(request, from: file.received)
    } catch { throw .refused(.plan(error), file) }
  }

  /// Materials still missing that the application stands in for: met by signing it.
  package func metBySigning(_ plan: CasePlan) -> [CaseMaterial] {
    plan.missing.filter { edition.material($0.code)?.isAutofilled == true }
  }
}

extension IntakeDraft.PersonFields {
  fileprivate var onForm: ApplicationForm.Person {
    ApplicationForm.Person(
      name: String(name.trimmed), id: String(id.trimmed), phone: String(phone.trimmed))
  }
}
