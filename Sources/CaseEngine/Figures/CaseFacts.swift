package import Catalogue
package import WorkCalendar

/// What one case adds to the hall's figures (R34), worked out from its entries and from nothing else.
/// It is kept beside the case's row, so that a year's figures are a sum and no replay.
package struct CaseFacts: Hashable, Sendable {
  /// One department's part in the case.
  package struct Part: Hashable, Sendable {
    package let department: String
    /// Sub-tasks it decided: approved or refused; checks after the decision left out.
    package let decided: Int
    /// Of these, by the day due.
    package let onTime: Int

    package init(department: String, decided: Int, onTime: Int) {
      self.department = department
      self.decided = decided
      self.onTime = onTime
    }
  }

  /// Code of the window that took it in.
  package var window: String
  /// Accepted, and not taken back by the applicant.
  package var isAccepted = false
  /// Accepted on the application as it came (一次受理): without a one-time notice, and not by silence.
  /// Tolerant acceptance counts: nobody had to come again for it.
  package var isAcceptedAtFirst = false
  /// Every item of it is decided at once (即办件), on an undertaking too; false until it is accepted.
  package var isAtOnce = false
  /// nil while it is not decided, and for what the applicant took back.
  package var decided: CivilDate?
  /// Decided by the day promised, as that stands after stops and extensions (R25, R26).
  package var isOnTime = false
  /// When the last output was handed out; nil before, and for what the applicant took back.
  package var closed: CivilDate?
  /// Closed on the day of its receipt, with nobody coming to a second place (立等可取).
  package var isSameVisit = false
  package var visits = 0
  package var agentTrips = 0
  package var stewardTrips = 0
  /// Materials that the applicant brought: in the hall's hands, and not printed by the hall itself
  /// (一表申请), reused or shared.
  package var materials = 0
  /// Of these the proofs (证明): kind `proof` of the hall's dictionary, what another body attests for
  /// this purpose. A licence or card that its holder has anyway is a certificate and no proof.
  package var proofs = 0
  /// Nothing was brought but one certificate, or not even that (只带身份证或营业执照).
  package var isOneCertificate = false
  /// By department code, one each.
  package var parts: [Part] = []

  package init(window: String) { self.window = window }

  /// - Parameter material: an entry of the dictionary of the case's own edition; nil where it has none,
  ///   which is then no proof, no certificate, and not the hall's print.
  package init(_ file: CaseFile, material: (String) -> Material?) {
    self.init(window: file.window)
    isAccepted = file.accepted != nil && file.withdrawn == nil
    isAcceptedAtFirst = file.accepted != nil && !file.wasDeemedAccepted && file.notice == nil
    let items = file.tasks.filter { $0.kind == .item }
    isAtOnce = !items.isEmpty && items.allSatisfy { $0.handling == .atOnce }
    visits = file.visits
    agentTrips = file.agentVisits
    stewardTrips = file.stewardTrips
    parts = Self.parts(of: file)
    count(file.materials.filter { $0.state == .received }.map { material($0.code) })
    guard file.withdrawn == nil else { return }
    decided = file.decided?.date
    isOnTime = decided.map { day in file.promise.map { day <= $0.due } ?? false } ?? false
    closed = file.closed?.date
    isSameVisit = closed == file.received.date && visits + agentTrips <= 1
  }

  private mutating func count(_ received: [Material?]) {
    let brought = received.filter { $0?.isAutofilled != true }
    materials = brought.count
    proofs = brought.count { $0?.kind == .proof }
    isOneCertificate = brought.count <= 1 && brought.allSatisfy { $0?.kind == .certificate }
  }

  private static func parts(of file: CaseFile) -> [Part] {
    Dictionary(grouping: file.tasks.filter(\.holdsCase), by: \.department)
      .map { department, tasks in
        let decided = tasks.filter { $0.state == .approved || $0.state == .refused }
        let onTime = decided.count { task in task.concluded.map { $0.date <= task.due } ?? false }
        return Part(department: department, decided: decided.count, onTime: onTime)
      }
      .sorted { $0.department < $1.department }
  }
}
