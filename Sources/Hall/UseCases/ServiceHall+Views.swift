package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

/// Cases and plans as they are shown outside the terminal.
extension ServiceHall {
  package func view(
    of plan: CasePlan, for draft: IntakeDraft, _ language: Language
  ) -> CaseView {
    let subject = (try? draft.checkedSubject(plan, now().date)) ?? nil
    return CaseView(
      plan, subject: subject, projectCode: (try? draft.checkedProjectCode(plan)) ?? nil,
      identitySeen: draft.isIdentitySeen, in: edition, language)
  }

  /// - Throws: when the case's edition cannot be read, or its plan not be made again.
  package func view(of file: CaseFile, _ language: Language) throws(HallError) -> CaseView {
    let around = CaseSurroundings(
      edition: try edition(of: file), calendar: calendar, now: now())
    do {
      return try CaseView(file, in: around, language)
    } catch { throw .refused(.plan(error), file) }
  }

  /// Whether the business that the case opens may open today; nil where it opens none, and where its
  /// plan cannot be made again.
  package func market(of file: CaseFile) -> MarketStanding? {
    guard let edition = try? edition(of: file),
      let plan = try? Planner(edition: edition, calendar: calendar).plan(
        of: file, from: file.accepted ?? file.received)
    else { return nil }
    return MarketStanding(file, planned: plan, in: edition, on: now().date)
  }

  /// The first field of the draft that is filled in and wrong; what is missing is no fault of a
  /// plan.
  package func fault(in draft: IntakeDraft, of plan: CasePlan) -> IntakeFault? {
    let today = now().date
    for field in IntakeField.allCases {
      switch draft.fault(in: field, of: plan, today: today) {
      case nil, .missing, .plan, .open, .project(.codeNeeded): continue
      case .some(let fault): return fault
      }
    }
    do { try draft.checkSight() } catch { return error }
    return nil
  }
}
