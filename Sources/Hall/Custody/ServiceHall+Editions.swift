package import CaseEngine
package import Catalogue
internal import Storage
internal import Synchronization
internal import WorkCalendar

/// The edition of a case, also of one that came from another hall, whose editions have numbers of
/// their own: such a one is found by what stands in it (R6).
extension ServiceHall {
  /// The edition the case lives under, with the number by which the case knows it.
  package func edition(of file: CaseFile) throws(HallError) -> Edition {
    guard let content = file.editionContent else { return try edition(file.edition) }
    let key = content + " \(file.edition)"
    if let known = carried.withLock({ $0[key] }) { return known }
    guard let kept = try keptEdition(content, calledNumber: file.edition) else {
      throw .damaged(.noEdition)
    }
    let read = try Self.read(kept)
    carried.withLock { $0[key] = read }
    return read
  }

  /// Its texts, as they are kept, under the number by which the case knows it.
  func keptEdition(of file: CaseFile) throws(HallError) -> KeptEdition {
    if let content = file.editionContent {
      if let kept = try keptEdition(content, calledNumber: file.edition) { return kept }
    } else if let kept = try ownEditions().first(where: { $0.number == file.edition }) {
      return kept
    }
    throw .damaged(.noEdition)
  }

  /// One of the hall's own, else one that came with a case; nil where there is none of this content.
  func keptEdition(
    _ content: String, calledNumber number: Int
  ) throws(HallError) -> KeptEdition? {
    let own = try ownEditions().filter { HashChain.content(of: $0.files) == content }
    if let same = own.first(where: { $0.number == number }) { return same }
    let carried = try keeping { () throws(StoreFailure) in try store.carriedEdition(content) }
    guard let kept = carried ?? own.first, HashChain.content(of: kept.files) == content else {
      return nil
    }
    return KeptEdition(number: number, date: kept.date, files: kept.files)
  }

  private func ownEditions() throws(HallError) -> [KeptEdition] {
    try keeping { () throws(StoreFailure) in try store.editions() }
  }
}
