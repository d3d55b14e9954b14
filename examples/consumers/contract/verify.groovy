boolean printed = new File(basedir, 'build.log').readLines('UTF-8').contains('level 2.06')
assert printed : 'the level of the reference report, 2.06, is not in build.log on a line of its own'

def report = new File(basedir, 'target/surefire-reports/TEST-example.PercentLevelTest.xml').getText('UTF-8')
assert report.contains('name="levelNeverFallsAlongTheScale') : 'the contract did not run'
