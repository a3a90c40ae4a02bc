internal import CaseEngine
internal import Hall

/// One paper of a ready case that never came out.
nonisolated struct BatchPaper: Sendable, Identifiable {
  let file: CaseFile
  let paper: CasePaper

  var id: String { "\(file.number) \(PaperCode.code(paper.answer))" }

  /// At most so many ready cases are looked at in one go.
  private static let most = 200

  /// What an applicant takes along at the hand-out and is not printed yet: the slip and the decisions,
  /// case by case.
  static func ready(
    in hall: ServiceHall, by session: Session
  ) throws(HallError) -> [BatchPaper] {
    var papers: [BatchPaper] = []
    for file in try hall.readyCases(limit: most, by: session) {
      for paper in CasePaper.all(of: file)
      where paper.isTakenAlong && paper.prints(of: file) == 0 {
        papers.append(BatchPaper(file: file, paper: paper))
      }
    }
    return papers
  }
}

extension CasePaper {
  nonisolated fileprivate var isTakenAlong: Bool {
    switch self {
    case .slip, .answer(.granted), .answer(.refused): true
    case .answer: false
    }
  }
}
