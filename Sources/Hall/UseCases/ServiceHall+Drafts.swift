internal import Foundation
internal import Storage

/// Half-filled requests: kept at each field, offered again after whatever happened.
extension ServiceHall {
  /// One with nothing in it is not kept, so that no list fills with them; nor one that was taken in
  /// meanwhile, at another terminal; nor one that stands in a check-list as it is.
  package func keep(_ draft: IntakeDraft, of session: Session) throws(HallError) {
    try require(.takeIn, of: session)
    guard !draft.isBlank, try !hasActed(draft.id), try !isInCheckList(draft) else {
      return try dropDraft(draft.id, of: session)
    }
    let kept = KeptDraft(
      id: draft.id, staff: session.member.number, at: now(), body: draft.json)
    try keeping { () throws(StoreFailure) in try store.keepDraft(kept) }
  }

  /// The clerk's own, the latest first; one that no version reads any more is left out. Costs a
  /// plan for each.
  package func drafts(of session: Session) throws(HallError) -> [HalfFilled] {
    try own(session).compactMap { kept in
      guard let draft = try? JSONDecoder().decode(IntakeDraft.self, from: Data(kept.body.utf8))
      else { return nil }
      return HalfFilled(draft: draft, at: kept.at, progress: progress(of: draft))
    }
  }

  /// Throws one of the clerk's own away; does nothing where there is none of that id.
  package func dropDraft(_ id: String, of session: Session) throws(HallError) {
    guard try own(session).contains(where: { $0.id == id }) else { return }
    try keeping { () throws(StoreFailure) in try store.dropDraft(id) }
  }

  private func own(_ session: Session) throws(HallError) -> [KeptDraft] {
    try require(.takeIn, of: session)
    return try keeping { () throws(StoreFailure) in
      try store.drafts(of: session.member.number)
    }
  }
}
