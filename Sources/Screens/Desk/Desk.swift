package import Catalogue
package import Hall

/// What every screen behind the sign-in stands on: the hall that is open, and who sits there.
nonisolated package struct Desk: Sendable {
  package let hall: ServiceHall
  package let session: Session
  package let index: SearchIndex
  /// Folder into which papers are printed as files.
  package let paperFolder: String

  package init(hall: ServiceHall, session: Session, index: SearchIndex, paperFolder: String) {
    self.hall = hall
    self.session = session
    self.index = index
    self.paperFolder = paperFolder
  }
}
