package import CaseEngine
internal import Storage

/// A request that was taken in, and what comes after it in the same visit.
package struct TakenIn: Hashable, Sendable {
  package let file: CaseFile
  /// Kept as a half-filled intake already; nil behind the last.
  package let next: IntakeDraft?
}

/// Several matters in one visit, each a case of its own (R34 counts them as one visit of each).
extension ServiceHall {
  /// As `takeIn`. The next request of the visit is kept before, so that whatever happens in between
  /// the rest of the visit is still offered.
  package func takeInOfVisit(
    _ draft: IntakeDraft, answer: IntakeAnswer = .acceptOrNotify, by session: Session
  ) throws(HallError) -> TakenIn {
    guard let next = draft.next(in: edition) else {
      return TakenIn(file: try takeIn(draft, answer: answer, by: session), next: nil)
    }
    let kept = try drafts(of: session).first { $0.draft.id == next.id }?.draft
    if kept == nil { try keep(next, of: session) }
    do {
      let file = try takeIn(draft, answer: answer, by: session)
      return TakenIn(file: file, next: kept ?? next)
    } catch {
      if kept == nil { try dropDraft(next.id, of: session) }
      throw error
    }
  }

  /// The cases that a visit has come to, in order: by the ids of its requests, which are the
  /// commands that made them.
  /// - Parameter draft: the last of them.
  package func cases(
    ofVisit draft: IntakeDraft, by session: Session
  ) throws(HallError) -> [CaseFile] {
    try require(.seeCases, of: session)
    var files: [CaseFile] = []
    for id in (draft.before ?? []) + [draft.id] {
      let number = try keeping { () throws(StoreFailure) in try store.caseNumber(ofCommand: id) }
      if let number { files.append(try record(of: number).file) }
    }
    return files
  }
}
