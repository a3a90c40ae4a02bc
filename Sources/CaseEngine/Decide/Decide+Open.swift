internal import Catalogue
internal import WorkCalendar

extension Decider {
  /// Only what the edition in force names can be asked for or brought (R1), every question is
  /// answered, and every identity is already in its normal form (R14).
  static func open(
    _ reception: Reception, in context: Context
  ) throws(Refusal) -> [CaseEvent] {
    let plan: CasePlan
    do {
      plan = try context.plan(request(reception, in: context))
    } catch { throw .plan(error) }
    if let open = plan.openQuestion { throw .questionOpen(open.code) }
    try check(reception, for: plan, in: context)
    if let refusal = plan.refusal(of: reception.corrections) { throw refusal }
    guard context.edition.place(reception.collectAt) != nil else {
      throw .unknownPlace(reception.collectAt)
    }
    let code = try projectCode(reception, for: plan)
    return [.opened(opened(reception, plan, projectCode: code))]
  }

  /// With the facts and the listing as they are, whatever the request took them for.
  private static func request(_ reception: Reception, in context: Context) -> PlanRequest {
    var request = reception.plan
    request.facts = Facts(
      applicant: reception.applicant.kind, hasAgent: reception.agent != nil,
      tier: context.edition.place(context.actor.place)?.tier)
    request.isListed = reception.listing != nil
    return request
  }

  private static func check(
    _ reception: Reception, for plan: CasePlan, in context: Context
  ) throws(Refusal) {
    let applicant = reception.applicant
    guard plan.matter.applicants.contains(applicant.kind) else {
      throw .applicantKind(applicant.kind)
    }
    let isFounded =
      applicant.kind == .organisation
      && plan.matter.foundsApplicant.map { $0.holds(for: plan.answers) } ?? false
    if applicant.id == nil, !isFounded { throw .applicantNeedsNumber }
    if let agent = reception.agent {
      guard agent.authority.isStated else { throw .authorityNeeded }
      try agent.mandate?.check(on: context.at.date)
    }
    if let to = reception.way.addressee, !to.isStated { throw .pickup(.addressNeeded) }
    if let role = plan.matter.subject, reception.subject == nil { throw .subjectNeeded(role) }
  }

  private static func opened(
    _ reception: Reception, _ plan: CasePlan, projectCode: String?
  ) -> CaseOpened {
    CaseOpened(
      number: reception.number, slipCode: reception.slipCode, edition: plan.edition,
      matter: plan.matter.code, matterName: plan.matter.name, applicant: reception.applicant,
      agent: reception.agent, subject: reception.subject, answers: plan.answers,
      collectAt: reception.collectAt,
      channel: reception.channel, items: plan.itemTasks.map(\.item.code), materials: plan.materials,
      listing: reception.listing,
      // Everybody who sees the case reads them (R35).
      corrections: reception.corrections.mapValues(Masking.numbers),
      identitySeen: reception.identitySeen, projectCode: projectCode, way: reception.way)
  }
}
