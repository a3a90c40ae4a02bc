package import CaseEngine
package import Catalogue
internal import Phrases
internal import Storage
package import WorkCalendar

/// What a terminal for the public may do (自助办事): read the catalogue, plan, and print what one
/// person typed just now.
///
/// It has no session and no way to a case, a check-list that somebody made, an applicant known from
/// before, or the list of the seriously dishonest: what is not here cannot be asked for.
package struct Kiosk: Sendable {
  private let hall: ServiceHall
  /// Where it stands.
  package let place: Place

  /// - Parameter code: of the place.
  /// - Returns: nil where the edition in force has no such place.
  package init?(in hall: ServiceHall, at code: String) {
    guard let place = hall.edition.place(code) else { return nil }
    self.hall = hall
    self.place = place
  }

  package var edition: Edition { hall.edition }
  package var calendar: WorkCalendar { hall.calendar }
  package func now() -> Moment { hall.now() }

  /// An empty request for a matter, or for an item by itself.
  package func draft(of matter: Matter) -> IntakeDraft {
    IntakeDraft(
      matter: matter.code, kind: matter.applicants.first ?? .person, collectAt: place.code)
  }

  /// What would be done, by whom, until when and with which papers.
  package func plan(_ draft: IntakeDraft) throws(PlanFault) -> CasePlan {
    try hall.planner.plan(draft.request(in: hall.edition), from: hall.now())
  }

  /// What is written wrong; what is left out is no fault.
  package func fault(in draft: IntakeDraft, of plan: CasePlan) -> IntakeFault? {
    hall.fault(in: draft, of: plan)
  }

  /// The check-list as it would be, without a number; nothing is kept.
  package func preview(_ draft: IntakeDraft, _ plan: CasePlan) -> CheckListPaper {
    paper(draft, plan, number: "", at: now())
  }

  /// Keeps the request under a number, for whoever takes it in at a window, and makes its papers.
  /// - Throws: `.intake` for what was typed wrong; nothing was kept then.
  package func finish(_ draft: IntakeDraft) throws(HallError) -> KioskPapers {
    let moment = now()
    let plan: CasePlan
    do { plan = try self.plan(draft) } catch { throw .intake(.plan(error)) }
    if let question = plan.openQuestion { throw .intake(.open(question)) }
    if let fault = fault(in: draft, of: plan) { throw .intake(fault) }
    let number = try hall.keepFromKiosk(draft, at: moment)
    return KioskPapers(
      checkList: paper(draft, plan, number: number, at: moment),
      form: try hall.applicationForm(of: draft))
  }

  /// Whether this is somebody of the staff, who may end it. Wrong PINs count as at any sign-in.
  /// - Throws: `.signIn`.
  package func release(number: String, pin: String) throws(HallError) {
    _ = try hall.signIn(number: number, pin: pin)
  }

  private func paper(
    _ draft: IntakeDraft, _ plan: CasePlan, number: String, at moment: Moment
  ) -> CheckListPaper {
    let name = String(draft.applicant.name.trimmed)
    return CheckListPaper(
      of: plan, number: number, in: hall.edition, applicantName: name.isEmpty ? nil : name,
      made: moment, until: moment.date.adding(days: CheckList.validDays),
      clerkName: KioskPhrase.terminal.text(.chinese), firstPlace: place.code)
  }
}

/// What somebody takes home from the terminal.
package struct KioskPapers: Hashable, Sendable {
  package let checkList: CheckListPaper
  /// The one application for all the items (一表申请), as far as it was filled in.
  package let form: ApplicationForm
}

extension ServiceHall {
  /// - Returns: the number of the check-list; made by nobody of the staff.
  fileprivate func keepFromKiosk(
    _ draft: IntakeDraft, at moment: Moment
  ) throws(HallError) -> String {
    try keeping { () throws(StoreFailure) in
      try store.dropCheckLists(endedBefore: moment.date)
      let serial = try store.reserveCheckListSerial(on: moment.date)
      let number = CheckListNumber(day: moment.date, serial: serial).text
      try store.keep(
        KeptCheckList(
          number: number, draft: draft.id, at: moment, staff: "", place: draft.collectAt,
          until: moment.date.adding(days: CheckList.validDays), edition: edition.number,
          body: draft.json))
      return number
    }
  }
}
