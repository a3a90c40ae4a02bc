package import Catalogue
package import Hall

/// A hall that was opened, with what is made from its catalogue for searching.
nonisolated package struct OpenHall: Sendable {
  package let hall: ServiceHall
  package let index: SearchIndex
  /// Folder into which papers are printed as files.
  package let paperFolder: String

  package init(hall: ServiceHall, index: SearchIndex, paperFolder: String) {
    self.hall = hall
    self.index = index
    self.paperFolder = paperFolder
  }

  func desk(for session: Session) -> Desk {
    Desk(hall: hall, session: session, index: index, paperFolder: paperFolder)
  }
}
