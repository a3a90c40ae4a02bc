internal import Foundation
internal import Storage

/// Half-filled requests: kept at each field, offered again after whatever happened.
extension ServiceHall {
  package func keep(_ draft: IntakeDraft, of session: Session) throws(HallError) {
    try require(.takeIn, of: session)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // The draft holds text, codes and finite numbers only: it always encodes.
    guard let body = try? encoder.encode(draft) else { return }
    let kept = KeptDraft(
      id: draft.id, staff: session.member.number, at: now(),
      body: String(decoding: body, as: UTF8.self))
    try keeping { () throws(StoreFailure) in try store.keepDraft(kept) }
  }

  /// The clerk's own, the latest first; one that no version reads any more is left out.
  package func drafts(of session: Session) throws(HallError) -> [IntakeDraft] {
    try require(.takeIn, of: session)
    let kept = try keeping { () throws(StoreFailure) in
      try store.drafts(of: session.member.number)
    }
    return kept.compactMap {
      try? JSONDecoder().decode(IntakeDraft.self, from: Data($0.body.utf8))
    }
  }

  package func dropDraft(_ id: String, of session: Session) throws(HallError) {
    try require(.takeIn, of: session)
    try keeping { () throws(StoreFailure) in try store.dropDraft(id) }
  }
}
