/// What is written down about a licence changes nothing of the case but that.
extension CaseFile {
  mutating func take(_ event: LicenceEvent, _ record: Recorded) {
    switch event {
    case .checked(let key, let check):
      licences[key, default: LicenceRecord()].checks.append(Vouched(check, record))
    case .ended(let key, let ending):
      licences[key, default: LicenceRecord()].ended = Vouched(ending, record)
    case .restored(let key, _): licences[key]?.ended = nil
    }
  }

  /// What is made out anew after its decision was taken back is another paper.
  mutating func forgetLicences(of ordinal: Int) {
    licences = licences.filter { key, _ in
      if case .output(let output) = key { output.ordinal != ordinal } else { true }
    }
  }
}
