internal import Catalogue

/// Several matters in one visit: one request after the other, with nothing typed twice.
extension IntakeDraft {
  /// Which of the visit's matters this is, from 1, of how many; nil where it is the only one.
  package var step: (now: Int, of: Int)? {
    let (done, rest) = (before?.count ?? 0, waiting?.count ?? 0)
    return done + rest == 0 ? nil : (done + 1, done + 1 + rest)
  }

  /// The request for the next matter of the visit, with the people and the place of this one; nil
  /// behind the last.
  ///
  /// Its id follows from this one's, so that it is the same however often it is asked for.
  func next(in edition: Edition) -> IntakeDraft? {
    guard let waiting, let code = waiting.first else { return nil }
    let kinds = edition.matter(code)?.applicants ?? [kind]
    var next = IntakeDraft(
      id: id + "+", matter: code, kind: kinds.contains(kind) ? kind : kinds.first ?? kind,
      collectAt: collectAt)
    next.takenInAt = takenInAt
    next.agent = agent
    next.subject = subject
    next.projectCode = projectCode
    next.way = way
    // Seen once for the visit.
    next.seen = seen
    if next.kind == kind {
      (next.applicant, next.contact) = (applicant, contact)
    } else {
      // The one who stands at the window: for themselves now, or for a firm.
      next.applicant = next.kind == .person ? contact : PersonFields()
      next.contact = next.kind == .person ? PersonFields() : applicant
    }
    next.waiting = Array(waiting.dropFirst())
    next.before = (before ?? []) + [id]
    return next
  }
}
