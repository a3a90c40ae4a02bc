internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth

/// What the hall knows of who applies, as soon as a number is in: from earlier cases, and from the
/// list of the seriously dishonest.
extension IntakeScreen {
  /// Asks who the applicant was in earlier cases, as soon as their number is in and the rest is not.
  func lookUp() -> [Command<Answer>] {
    guard isUnknown, let number = try? IdentityNumber(draft.applicant.id) else { return [] }
    let (hall, session, purpose) = (desk.hall, desk.session, HallPhrase.knownPurpose)
    return [
      .ask(
        tag: "known",
        { () throws(HallError) in
          try hall.known(number.text, purpose: purpose.text(.chinese), by: session)
        }, then: { .known($0) }, orElse: { .failed($0) })
    ]
  }

  /// Nothing was typed that an earlier case could fill in.
  var isUnknown: Bool {
    switch draft.kind {
    case .person: draft.applicant.phone.isEmpty
    case .organisation: draft.contact == IntakeDraft.PersonFields()
    }
  }

  /// Asks the list again; it looks up the applicant and the agent at once.
  func lookUpListing() -> Command<Answer> {
    let (hall, session, draft) = (desk.hall, desk.session, draft)
    return .ask(
      tag: "listing", { () throws(HallError) in try hall.listings(of: draft, by: session) },
      then: { .listed($0) }, orElse: { .failed($0) })
  }

  /// - Parameter field: the one that was left; only a number says who it is.
  func lookUpListing(leaving field: ApplicantField?) -> [Command<Answer>] {
    let numbers: Set<ApplicantField> = [.of(.applicantID), .of(.agentID)]
    return field.map(numbers.contains) == true ? [lookUpListing()] : []
  }

  /// Tells what may not be owing any more, since somebody turned out to be listed.
  mutating func replanAloud(_ env: Env) -> [Command<Answer>] {
    let marks = draft.marks
    replan()
    let lost = marks.keys.filter { draft.marks[$0] == nil }.sorted()
    guard let first = lost.first else { return [] }
    let name = desk.hall.edition.material(first)?.name ?? first
    let why = Listing.consequence(env.language)
    return [keep(), .say(env.text(CreditPhrase.noLongerOwing, name, why))]
  }

  /// Who is listed, since when and why, and what that means; empty when nobody is.
  func listingLines(_ env: Env, columns: Int) -> [String] {
    guard let listing else { return [] }
    return (listing.lines(env.language) + [Listing.consequence(env.language)])
      .flatMap { $0.wrapped(to: columns) }
  }
}
